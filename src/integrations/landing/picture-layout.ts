import { ICONS } from '../../domain/pictures/icons.ts';
import type { SocialWords } from '../../domain/social-pictures.ts';
import { VERDICT_QUESTION, VERDICTS, type Verdict } from '../../domain/verdicts.ts';
import { SITE } from '../../site.ts';
import type { Colours } from './site-colours.ts';

/** What chats and networks ask for, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** An element as satori reads it. */
export interface Box {
  type: 'div' | 'img';
  props: { style: Style; src?: string; children?: (Box | string)[] };
}
type Style = Record<string, string | number>;

/** The tokens that the site gives to its verdicts: of the edge, and of the word. */
const VERDICT_TOKENS: Record<Verdict, { edge: string; word: string }> = {
  no: { edge: 'calm', word: 'calm' },
  'usually-not': { edge: 'calm', word: 'calm' },
  depends: { edge: 'transient', word: 'transient' },
  yes: { edge: 'failure', word: 'failure' },
  unknown: { edge: 'line-strong', word: 'text' },
};

/** The picture of a type of page: the site's name above, what the page is, and its verdict as the page itself shows it. */
export function pictureLayout(words: SocialWords, colours: Colours): Box {
  const colour = (token: string) => {
    const found = colours[token];
    if (!found) throw new Error(`The pictures of links need the colour --${token}, which src/styles/tokens.css does not have.`);
    return found;
  };
  const type = (fontSize: number) => box({ fontSize, fontWeight: 700, lineHeight: 1.15, letterSpacing: '-0.02em' }, [words.type]);
  const said =
    'verdict' in words
      ? [type(50), verdictCard(words.verdict, colour)]
      : [type(76), box({ maxWidth: 900, fontSize: 40, lineHeight: 1.35, color: colour('text-muted') }, [words.about])];
  const edge = image(edgeOfIcon(colour('accent-soft')), { position: 'absolute', width: 620, height: 620, right: -150, top: -170 });
  const page = box(
    {
      ...{ position: 'absolute', width: '100%', height: '100%', padding: '64px 76px 72px', boxSizing: 'border-box' },
      ...{ flexDirection: 'column', justifyContent: 'space-between' },
    },
    [brand(colour), box({ flexDirection: 'column', gap: 28 }, said)],
  );
  const ground = { background: colour('surface'), color: colour('text'), fontFamily: 'Inter', fontSize: 32 };
  return box({ width: '100%', height: '100%', ...ground }, [edge, page]);
}

type ColourOf = (token: string) => string;

function brand(colour: ColourOf): Box {
  const [first = '', ...rest] = SITE.name.split(' ');
  const plate = {
    padding: '8px 20px',
    borderRadius: 12,
    background: colour('plate'),
    color: colour('plate-text'),
    letterSpacing: '0.04em',
  };
  return box({ alignItems: 'center', gap: 18, fontSize: 40, fontWeight: 700 }, [box(plate, [first]), box({}, [rest.join(' ')])]);
}

function verdictCard(verdict: Verdict, colour: ColourOf): Box {
  const { edge, word } = VERDICT_TOKENS[verdict];
  const icon = drawing(16, `<g fill="none" stroke="${colour(word)}" stroke-width="1.8">${ICONS[verdict]}</g>`);
  return box(
    {
      ...{ flexDirection: 'column', gap: 4, padding: '30px 44px 36px', borderRadius: 20, background: colour('surface-raised') },
      ...{ border: `2px solid ${colour('line')}`, borderLeft: `18px solid ${colour(edge)}` },
    },
    [
      box({ fontSize: 36, color: colour('text-muted') }, [VERDICT_QUESTION]),
      box({ alignItems: 'center', gap: 32, fontSize: 112, fontWeight: 700, letterSpacing: '-0.03em', color: colour(word) }, [
        image(icon, { width: 100, height: 100 }),
        box({}, [VERDICTS[verdict]]),
      ]),
    ],
  );
}

/** The edge of the site's own icon, without its tick: that would say that nothing is broken. */
function edgeOfIcon(colour: string): string {
  return drawing(32, `<path d="M11.5 5.5h9l6 6v9l-6 6h-9l-6-6v-9z" fill="none" stroke="${colour}" stroke-width="2.4"/>`);
}

function drawing(size: number, shapes: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 40}" height="${size * 40}">${shapes}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function box(style: Style, children: (Box | string)[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function image(src: string, style: Style): Box {
  return { type: 'img', props: { src, style } };
}

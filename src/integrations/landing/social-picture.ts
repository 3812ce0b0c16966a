import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import type { SocialWords } from '../../domain/social-pictures.ts';
import { SITE } from '../../site.ts';

const require = createRequire(import.meta.url);
const file = (name: string) => readFile(require.resolve(name));
/** What chats and networks ask for. */
const [WIDTH, HEIGHT] = [1200, 630];
/** The colours of the light theme. */
const COLOURS = { ground: '#faf9f6', text: '#1b2026', muted: '#565e69', accent: '#0a5f63', plate: '#1b2026', plateText: '#ffffff' };

/** Draws the picture of a type of page as PNG. */
export async function socialPicture({ type, question, answer }: SocialWords): Promise<Uint8Array> {
  const [regular, bold] = await Promise.all(
    ['400', '700'].map((weight) => file(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)),
  );
  const fonts = [
    { name: 'Inter', data: regular as Buffer, weight: 400 as const },
    { name: 'Inter', data: bold as Buffer, weight: 700 as const },
  ];
  const svg = await satori(picture(type, question, answer) as Parameters<typeof satori>[0], { width: WIDTH, height: HEIGHT, fonts });
  ready ??= file('@resvg/resvg-wasm/index_bg.wasm').then(initWasm);
  await ready;
  return new Resvg(svg).render().asPng();
}

/** The rasteriser is set up once in a process. */
let ready: Promise<void> | undefined;

function picture(type: string, question: string | undefined, answer: string | undefined) {
  const [first = '', ...rest] = SITE.name.split(' ');
  const plate = { background: COLOURS.plate, color: COLOURS.plateText, padding: '10px 22px', borderRadius: 12, fontWeight: 700 };
  const brand = box({ alignItems: 'center', gap: 20, fontSize: 44, fontWeight: 700 }, [box(plate, first), rest.join(' ')]);
  const said = question
    ? [box({ fontSize: 40, color: COLOURS.muted }, question), box({ fontSize: 150, fontWeight: 700, color: COLOURS.accent }, answer ?? '')]
    : [];
  const what = box({ fontSize: question ? 52 : 84, fontWeight: 700, lineHeight: 1.15, maxWidth: 1000 }, type);
  return box(
    {
      ...{
        width: '100%',
        height: '100%',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '70px 80px',
        boxSizing: 'border-box',
      },
      ...{ background: COLOURS.ground, color: COLOURS.text, fontFamily: 'Inter', borderLeft: `28px solid ${COLOURS.accent}` },
    },
    [brand, box({ flexDirection: 'column', gap: 8 }, [what, ...said])],
  );
}

/** An element as satori reads it. */
function box(style: Record<string, string | number>, children: unknown) {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

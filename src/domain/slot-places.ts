import { httpContext, jsonContext, xmlContext } from './sample-languages/documents.ts';
import { kustoContext } from './sample-languages/kusto.ts';
import { powershellContext } from './sample-languages/powershell.ts';
import { type Context, nested, type Quote } from './sample-languages/quote.ts';
import { shellContext } from './sample-languages/shell.ts';
import { insideOf, percentEncoded } from './sample-languages/within-string.ts';
import { isSlot, type Slot, slotsIn } from './slots.ts';

/** The languages of samples, and where the end of a text in each of them is. */
const LANGUAGES = {
  powershell: powershellContext,
  bash: shellContext,
  kusto: kustoContext,
  http: httpContext,
  json: jsonContext,
  xml: xmlContext,
  csharp: programContext,
  javascript: programContext,
  python: programContext,
  java: programContext,
  php: programContext,
  text: plainContext,
} as const satisfies Record<string, (before: string) => Context>;
export type SampleLanguage = keyof typeof LANGUAGES;
export const SAMPLE_LANGUAGES = Object.keys(LANGUAGES) as SampleLanguage[];

/** A slot in a sample. */
export interface SlotPlace {
  slot: Slot;
  start: number;
  end: number;
  /** How a value is written here so that it stays a value; undefined where that cannot be decided. */
  quote: Quote | undefined;
  /** What the place is written in, outermost first, such as `powershell "`, `odata '`. */
  within: string[];
}

/** Every slot in a sample, with how a value is written at its place. */
export function slotPlaces(sample: string, language: SampleLanguage): SlotPlace[] {
  return slotsIn(sample).flatMap(({ name, offset }) => {
    if (!isSlot(name)) return [];
    const { name: outer, quote, before = '' } = LANGUAGES[language](sample.slice(0, offset));
    const inner = insideOf(before);
    const all = quote && inner.reduce((written, one) => nested(written, one.quote), quote);
    const safely = all && ((value: string) => (UNPRINTABLE.test(value) ? undefined : all(value)));
    return [{ slot: name, start: offset, end: offset + name.length + 2, quote: safely, within: [outer, ...inner.map((one) => one.name)] }];
  });
}

/** Controls, line ends, marks of direction and halves of characters, which no language here can be trusted with. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A value that is the same to every shell and needs no quotes. */
const PLAIN = /^[\w.:/][\w.@:/-]*$/;

/** An address, or a command for a shell that nobody names. */
function plainContext(before: string): Context {
  const word = /\S*$/.exec(before)?.[0] ?? '';
  if (/^[^\s"']*\b[a-z][a-z0-9+.-]*:\/\//i.test(word)) return { name: 'address', quote: percentEncoded };
  return { name: 'command', quote: (value) => (PLAIN.test(value) ? value : undefined) };
}

/** Programs take values from their configuration, so a sample of one names a variable there and no slot. */
function programContext(): Context {
  return { name: 'a program' };
}

import { fullCode } from '../../domain/code-id.ts';
import { FIXERS, type Fixer } from '../../domain/fixers.ts';
import type { Answer, Cause, Check, Command, Fix, Library, Part, Question, Steps, Variant } from '../../domain/guide-body.ts';

/** The parts of bodies as Markdown, each below a heading of the third level. Prose is Markdown already. */

export function checkText({ title, where, role, body }: Check<string>): string {
  return part(title, [facts({ Where: where, Role: role }), body]);
}

export function variantText({ title, message, body }: Variant<string>): string {
  return part(title, [`The message reads: ${message}`, body]);
}

export function causeText({ title, tell, body, fixes }: Cause<string>): string {
  return part(title, [`**How to tell:** ${tell}`, body, ...fixes.map(fixText)]);
}

function fixText({ by, role, where, verify, undo, ...steps }: Fix<string>): string {
  const who = `**Fix, by ${FIXERS[by].inSentence}${role ? ` (${role})` : ''}**`;
  return joined([who, facts({ Where: where }), stepsText(steps), facts({ 'It worked when': verify, 'To undo': undo })]);
}

export function stepsOf({ title, where, ...steps }: Steps<string>): string {
  const text = joined([facts({ Where: where }), stepsText(steps)]);
  return title ? part(title, [text]) : text;
}

export function commandText({ title, role, body }: Command<string>): string {
  return part(title, [facts({ Role: role }), body]);
}

export function questionText({ title, body, answers }: Question<string>): string {
  return part(title, [body, ...answers.map(answerText)]);
}

function answerText({ title, by, role, where, body }: Answer<string>): string {
  return joined([
    `#### ${title}`,
    facts({ 'Who can do it': by.map((fixer: Fixer) => FIXERS[fixer].label).join(', '), Role: role, Where: where }),
    body,
  ]);
}

export function partText({ title, from, to, codes, body }: Part<string>, position: number): string {
  const route = from && to ? `${from} to ${to}` : undefined;
  const ends = codes.length > 0 ? `It can end in: ${codes.map(fullCode).join(', ')}.` : '';
  return part(from ? `${position}. ${title}` : title, [facts({ Route: route }), body, ends]);
}

export function libraryText({ title, body }: Library<string>): string {
  return part(title, [body]);
}

function stepsText({ intro, steps, outro }: { intro: string; steps: string[]; outro: string }): string {
  const numbered = steps.map((step, index) => {
    const mark = `${index + 1}. `;
    return mark + step.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
  });
  return joined([intro, numbered.join('\n'), outro]);
}

function part(title: string, texts: string[]): string {
  return joined([`### ${title}`, ...texts]);
}

/** What is known of some things, a line each. */
function facts(known: Record<string, string | undefined>): string {
  return Object.entries(known)
    .flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : []))
    .join('\n');
}

/** Paragraphs with an empty line between; those with nothing in them are left out. */
export function joined(texts: string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n\n');
}

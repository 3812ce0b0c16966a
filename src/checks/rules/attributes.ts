import type { Diagnostic } from '../../content/diagnostic.ts';
import { allSections, type Section } from '../../content/shape/outline.ts';
import { FIXERS, fixersIn } from '../../domain/fixers.ts';
import { nearestName } from '../../domain/suggest.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

type Id = 'unknown-attribute' | 'missing-attribute' | 'empty-attribute' | 'repeated-attribute';

const MAY_FIX = Object.keys(FIXERS).filter((name) => name !== 'none');

/** The attributes of a section: those that it takes, each once, with a text in quotes. */
export default defineRule({
  rules: {
    'unknown-attribute': { title: 'an attribute that its section does not accept', hint: 'Use one of those in the tables above.' },
    'missing-attribute': { title: 'a section without an attribute that it requires', hint: 'Add the attribute, with its text in quotes.' },
    'empty-attribute': { title: 'an attribute with no text in it', hint: 'Write a text in quotes, or leave the attribute out.' },
    'repeated-attribute': { title: 'the same attribute twice in one section', hint: 'Keep one of the two.' },
  },
  also: ['expression', 'bad-value'],
  check: (content) => outlined(content).flatMap(({ file, outline }) => allSections(outline).flatMap((section) => inSection(file, section))),
});

function inSection(file: string, section: Section): Diagnostic<Id | 'expression' | 'bad-value'>[] {
  const { name: owner, spec, attributes, repeated } = section;
  const known = Object.keys(spec.attributes);
  const misspelt = new Set(
    Object.keys(attributes)
      .filter((name) => !known.includes(name))
      .map((name) => nearestName(name, known)),
  );
  return [
    ...Object.keys(attributes).flatMap((name) => written(file, section, name)),
    ...repeated.map(({ name, ...at }) =>
      diagnostic(file, at, 'repeated-attribute', `<${owner}> has the attribute ${name} twice.`, 'Keep one of the two.'),
    ),
    ...known
      .filter((name) => spec.attributes[name] === 'required' && !attributes[name] && !misspelt.has(name))
      .map((name) => diagnostic(file, section, 'missing-attribute', `<${owner}> has no ${name}.`, `Write <${owner} ${name}="…">.`)),
  ];
}

function written(file: string, { name: owner, spec, attributes }: Section, name: string): Diagnostic<Id | 'expression' | 'bad-value'>[] {
  const at = attributes[name] as Section['attributes'][string];
  const known = Object.keys(spec.attributes);
  if (!known.includes(name)) {
    const expected = known.length > 0 ? `Known attributes: ${known.join(', ')}.` : 'It takes no attributes.';
    return [diagnostic(file, at, 'unknown-attribute', `<${owner}> has no attribute "${name}".`, expected, { wrong: name, known })];
  }
  if (at.isCode) {
    const what = `The attribute ${name} of <${owner}> holds code in braces.`;
    return [diagnostic(file, at, 'expression', what, `Write ${name}="…" with a text in quotes.`)];
  }
  if (at.value === '') {
    const expected = `Write ${name}="…" with a text in quotes, or leave it out.`;
    return [diagnostic(file, at, 'empty-attribute', `The attribute ${name} of <${owner}> is empty.`, expected)];
  }
  if (name !== 'by') return [];
  const fixers = spec.manyFixers ? fixersIn(at.value) : [at.value];
  const expected = spec.manyFixers
    ? `One or more of: ${MAY_FIX.join(', ')}; several with commas between.`
    : `One of: ${MAY_FIX.join(', ')}.`;
  return fixers
    .filter((fixer) => !MAY_FIX.includes(fixer))
    .map((wrong) => diagnostic(file, at, 'bad-value', `A fix cannot be by "${wrong}".`, expected, { wrong, known: MAY_FIX }));
}

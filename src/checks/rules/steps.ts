import type { Diagnostic } from '../../content/diagnostic.ts';
import { allSections, type Section, startOf } from '../../content/shape/outline.ts';
import { isNumbered, splitSteps } from '../../content/shape/steps.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

type Id = 'no-steps' | 'split-steps' | 'empty-step';

/** Steps are one numbered list, with something in each. */
export default defineRule({
  rules: {
    'no-steps': { title: "a fix or a procedure's steps without a numbered list", hint: 'Write the steps as a numbered list.' },
    'split-steps': {
      title: 'numbered steps that are split into two lists',
      hint: 'Indent what comes between two steps as far as the text of the step above it.',
    },
    'empty-step': { title: 'an empty step', hint: 'Write one instruction, or remove the number.' },
  },
  also: ['unsupported-markdown'],
  check: (content) =>
    outlined(content).flatMap(({ file, outline, body }) =>
      allSections(outline)
        .filter(({ spec }) => spec.steps)
        .flatMap((section) => inSection(file, section))
        // Where a syntax error was taken out, the sections may not be those that were meant.
        .filter(({ rule }) => body || (rule !== 'no-steps' && rule !== 'split-steps')),
    ),
});

function inSection(file: string, section: Section): Diagnostic<Id | 'unsupported-markdown'>[] {
  const { name, children } = section;
  const { steps, outro } = splitSteps(children);
  if (steps.length === 0) {
    const expected = 'Write the steps as a list: "1. In **Entra ID > Users**, …".';
    return children.length > 0 ? [diagnostic(file, section, 'no-steps', `<${name}> has no numbered steps.`, expected)] : [];
  }
  const second = outro.find(isNumbered);
  const expected = 'Indent what comes between two steps as far as the text of the step, or write one list.';
  return [
    ...(second ? [diagnostic(file, startOf(second), 'split-steps', `The numbered steps of <${name}> are split in two.`, expected)] : []),
    ...steps
      .filter((step) => step.children.length === 0)
      .map((step) => {
        const expected = 'Write one instruction, the place before the action, or take the number away.';
        return diagnostic(file, startOf(step), 'empty-step', 'The step is empty.', expected);
      }),
    ...steps
      .filter((step) => typeof step.checked === 'boolean')
      .map((step) =>
        diagnostic(
          file,
          startOf(step),
          'unsupported-markdown',
          'Markdown of the kind "task list" is not used here.',
          'Use paragraphs, lists, bold, code, links and plain tables.',
        ),
      ),
  ];
}

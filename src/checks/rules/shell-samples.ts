import type { Diagnostic } from '../../content/diagnostic.ts';
import { shellCommands } from '../languages/shell.ts';
import { defineRule } from '../rule.ts';
import { samplesIn } from '../samples.ts';

type Id = 'unknown-command' | 'unknown-parameter';

/** Shell samples call commands that the registry has, az commands by their whole name, with options they take. */
export default defineRule({
  rules: {},
  also: ['unknown-command', 'unknown-parameter'],
  check: (content) => {
    const commands = content.registries.commands?.value.commands;
    if (!commands) return [];
    return [...samplesIn(content, ['bash'])].flatMap((sample) =>
      shellCommands(sample.text).flatMap(({ words, options, offset }): Diagnostic<Id>[] => {
        const name = longestKnown(words, commands);
        if (name === undefined) {
          const wrong = words
            .filter((word) => /^[\w.-]+$/.test(word))
            .slice(0, 4)
            .join(' ');
          return [
            sample.report(
              offset,
              'unknown-command',
              `There is no command "${wrong}" in the registry.`,
              'Use a command of content/registries/commands.yaml, or add one there with the document that shows it.',
              {
                wrong,
                known: Object.keys(commands),
              },
            ),
          ];
        }
        const known = commands[name]?.parameters ?? [];
        return options
          .filter(({ text }) => !known.includes(text))
          .map((option) =>
            sample.report(option.offset, 'unknown-parameter', `"${name}" has no option ${option.text}.`, `It takes ${known.join(', ')}.`, {
              wrong: option.text,
              known,
            }),
          );
      }),
    );
  },
});

/** `az ad app show` for the words `az ad app show something`. */
function longestKnown(words: string[], commands: Record<string, unknown>): string | undefined {
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    if (Object.hasOwn(commands, name)) return name;
  }
  return undefined;
}

import type { Located } from './located.ts';

/** A command line as the shell splits it: words before the first option, and the options. */
export interface ShellCommand extends Located {
  words: string[];
  options: Located[];
}

/** The command lines of a shell script: lines that go on are joined, comments go, pipes and lists part commands. */
export function shellCommands(source: string): ShellCommand[] {
  const text = source.replace(/\\\n/g, '  ').replace(/(?<=^|\s)#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
  return [...text.matchAll(/(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|[^\n;|&"'])+/g)].flatMap((match) => {
    const words = [...match[0].matchAll(/"(?:[^"\\]|\\[\s\S])*"|'[^']*'|[^\s"']+/g)].map((word) => ({
      text: word[0],
      offset: match.index + word.index,
    }));
    const first = words[0];
    if (!first) return [];
    const option = words.findIndex(({ text: word }) => word.startsWith('-'));
    const plain = (option === -1 ? words : words.slice(0, option)).map(({ text: word }) => word);
    const options = words
      .filter(({ text: word }) => /^--?[A-Za-z]/.test(word))
      .map(({ text: word, offset }) => ({ text: word.replace(/=.*$/, ''), offset }));
    return [{ ...first, words: plain, options }];
  });
}

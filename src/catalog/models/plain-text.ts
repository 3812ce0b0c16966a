import type { Blocks } from '../../domain/guide-body.ts';

/** The words of prose and code, for programs that read neither HTML nor Markdown. */
export function plainText(blocks: Blocks): string {
  return blocks
    .map((block) => (block.type === 'code' ? block.code : wordsOf(block.html)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The printer of prose writes two signs as references, both by their numbers. */
function wordsOf(html: string): string {
  return html
    .replace(/<\/(?:p|li|td|th)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x(\w+);/g, (_reference, digits) => String.fromCodePoint(Number.parseInt(digits, 16)));
}

import { createHash } from 'node:crypto';

/**
 * Whether a question or a case is kept for measuring, by what it is known by. With the others search is tuned and content
 * written; what is tuned on the questions that measure it measures nothing. A hash decides, so that each stays where it is
 * when others come.
 */
export function isForMeasuring(key: string): boolean {
  const [first = 0] = createHash('sha256').update(key).digest();
  return first % 2 !== 0;
}

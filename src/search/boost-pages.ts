import type { PageHit } from './rank-pages.ts';
import { type Boost, GAINS } from './ranking.ts';

/**
 * Hits with the scores of boosted pages raised, best first. `boosted` holds the ids of the pages with each boost;
 * `isTask` says that the question is how something is done.
 */
export function boostPages<Hit extends PageHit>(
  hits: readonly Hit[],
  boosted: Readonly<Record<Boost, ReadonlySet<string>>>,
  isTask: boolean,
): Hit[] {
  const gain = (id: string) => (boosted.more.has(id) ? GAINS.more : isTask && boosted.task.has(id) ? GAINS.task : 1);
  return hits.map((hit) => ({ ...hit, score: hit.score * gain(hit.id) })).sort((a, b) => b.score - a.score);
}

/** Edit distance (insert, delete, replace, swap of neighbours), given up once it exceeds `limit`. */
export function editDistance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] as number) + 1, (current[j - 1] as number) + 1, (previous[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (older[j - 2] as number) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    older = previous;
    previous = current;
  }
  return previous[b.length] as number;
}

/** The known name closest to a misspelt one, by its letters or else by its words; undefined when nothing is close. Case is ignored. */
export function nearestName(wrong: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.min(3, Math.floor(wrong.length / 3)));
  const wrongWords = wordsOf(wrong);
  const wrongLetters = wrong.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  let alike: { name: string; share: number } | undefined;
  for (const name of known) {
    const distance = editDistance(wrongLetters, name.toLowerCase(), limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { name, distance };
    if (best || wrongWords.length < 2) continue;
    const share = sharedWords(wrongWords, wordsOf(name));
    if (share >= MOST_WORDS && (!alike || share > alike.share)) alike = { name, share };
  }
  return best?.name ?? alike?.name;
}

/** The share of words that two names must have in common to be taken for one another: two of three, about. */
const MOST_WORDS = 0.65;

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** From 0 to 1; a word shortened to three letters or more counts: "Cloud App Administrator". */
function sharedWords(a: string[], b: string[]): number {
  const shared = a.filter((word) => b.some((other) => other === word || (word.length > 2 && other.startsWith(word)))).length;
  return (2 * shared) / (a.length + b.length);
}

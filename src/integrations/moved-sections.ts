/** Elements that may hold the anchor of a section that was there before. */
const HOLDERS = 'section|article|div|li|dd|h[1-6]|p|details';

/**
 * A finished page on which the ids `from` lead to the places of the ids `to`: each place begins with an empty anchor.
 * `faults` says, as sentences, which moves could not be made.
 */
export function addAnchors(html: string, moves: readonly { from: string; to: string }[]): { html: string; faults: string[] } {
  const faults: string[] = [];
  let written = html;
  for (const { from, to } of moves) {
    const place = new RegExp(`<(?:${HOLDERS})(?:\\s[^<>]*)?\\sid="${to}"[^<>]*>`).exec(written);
    if (written.includes(` id="${from}"`)) faults.push(`there is a section "${from}", so nothing may lead on from it`);
    else if (!place) faults.push(`there is no section "${to}" for "${from}" to lead to`);
    else {
      const end = place.index + place[0].length;
      written = `${written.slice(0, end)}<span id="${from}"></span>${written.slice(end)}`;
    }
  }
  return { html: written, faults };
}

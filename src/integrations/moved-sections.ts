/** Elements that may hold the anchor of a section that was there before. */
const HOLDERS = 'section|article|div|li|dd|h[1-6]|p|details';

/**
 * A finished page on which the ids `from` lead to where the ids `to` are: each of these begins with an empty anchor.
 * `problems` says, as sentences, which moves could not be made.
 */
export function addAnchors(html: string, moves: readonly { from: string; to: string }[]): { html: string; problems: string[] } {
  const problems: string[] = [];
  let rewritten = html;
  for (const { from, to } of moves) {
    const target = new RegExp(`<(?:${HOLDERS})(?:\\s[^<>]*)?\\sid="${to}"[^<>]*>`).exec(rewritten);
    if (rewritten.includes(` id="${from}"`)) problems.push(`there is a section "${from}", so nothing may lead on from it`);
    else if (!target) problems.push(`there is no section "${to}" for "${from}" to lead to`);
    else {
      const end = target.index + target[0].length;
      rewritten = `${rewritten.slice(0, end)}<span id="${from}"></span>${rewritten.slice(end)}`;
    }
  }
  return { html: rewritten, problems };
}

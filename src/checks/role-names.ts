/** Words with a capital that end like the name of a Microsoft Entra role: "Security Administrator", "Directory Readers". */
const LIKE_A_ROLE = /(?!(?:The|A|An|Each|Every|No|Any)\s)(?:[A-Z][\w-]*\s+)+(?:Administrators?|Readers?|Inviters?)\b/g;

/**
 * Roles that a text names. The longest ending that is known wins, so that "A Security Administrator" is one;
 * a name without a known ending comes back whole, with `known` false.
 */
export function rolesInText(text: string, known: ReadonlySet<string>): { name: string; offset: number; known: boolean }[] {
  return [...text.matchAll(LIKE_A_ROLE)].map((match) => {
    const words = match[0].split(/\s+/);
    for (let from = 0; from < words.length - 1; from++) {
      const name = words.slice(from).join(' ');
      const found = [name, name.replace(/s$/, ''), `${name}s`].find((form) => known.has(form));
      if (found) return { name: found, offset: match.index, known: true };
    }
    return { name: words.join(' '), offset: match.index, known: false };
  });
}

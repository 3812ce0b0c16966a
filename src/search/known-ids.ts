/** Names by their IDs, as they are sent: IDs and names in the same order. */
export interface KnownIdIndex {
  /** 32 hexadecimal digits each, without hyphens, one after the other, in order. */
  ids: string;
  /** A line for each. */
  names: string;
}

const DIGITS = 32;

/** Packs IDs and names for sending. Throws for an ID that is no GUID, and for the same ID twice. */
export function packKnownIds(named: readonly { id: string; name: string }[]): KnownIdIndex {
  const sorted = [...named].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }, index) => {
    const digits = id.toLowerCase().replaceAll('-', '');
    if (!/^[\da-f]{32}$/.test(digits)) throw new Error(`${id} is no GUID.`);
    if (id === sorted[index - 1]?.id) throw new Error(`${id} is there twice.`);
    return digits;
  });
  return { ids: ids.join(''), names: sorted.map(({ name }) => name.replace(/\s+/g, ' ')).join('\n') };
}

/** Opens the index: the name of an ID, however it is written, or undefined. */
export function openKnownIds({ ids, names }: KnownIdIndex): (id: string) => string | undefined {
  const lines = names.split('\n');
  const positions = new Map(lines.map((name, index) => [ids.slice(index * DIGITS, (index + 1) * DIGITS), name]));
  return (id) => positions.get(id.toLowerCase().replaceAll('-', ''));
}

/** Reads lines of `ID,name` below a head; a name with a comma or a quote is in quotes, as spreadsheets write it. */
export function readIdTable(csv: string): { id: string; name: string }[] {
  return csv
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [id = '', ...rest] = line.split(',');
      const name = rest.join(',').replace(/^"(.*)"$/, (_, quoted: string) => quoted.replaceAll('""', '"'));
      return { id, name };
    });
}

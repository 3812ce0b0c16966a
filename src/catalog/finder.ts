/**
 * A look-up by id that throws when nothing has the id. Checks run before a build, so a name that is missing here
 * is an error of ours, not of an author. `what` names the kind of thing in the message.
 */
export function finder<T>(what: string, items: Iterable<readonly [string, T]>): (id: string) => T {
  const table = new Map(items);
  return (id) => {
    const found = table.get(id);
    if (found === undefined) throw new Error(`There is no ${what} "${id}" in the content. Run npm run check.`);
    return found;
  };
}

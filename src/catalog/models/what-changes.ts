/** A sentence on what a procedure changes; `changes` is as its author wrote it. */
export function whatChanges(changes: string): string {
  return changes === 'nothing' ? 'Reads only.' : `Changes ${changes}.`;
}

/** Which edition of the guide an offline copy is; its files are named with it. */
export interface Edition {
  version: string;
  /** The day of the commit it was made from, such as 2026-11-23. */
  date: string;
}

/** `aadsts-guide-0.1.0-2026-11-23`: the name of the copy's folder, and of every file made of it, before its ending. */
export function editionName({ version, date }: Edition): string {
  return `aadsts-guide-${version}-${date}`;
}

/** What Chromium needs to start for the user who measures: as root it refuses to without this. */
export const BROWSER_ARGS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

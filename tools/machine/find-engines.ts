import type { Machine } from './find-chromium.ts';
import { ensurePrograms, type Program } from './find-programs.ts';

const FIREFOX: Program = {
  variable: 'FIREFOX_PATH',
  what: 'Firefox',
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  packaged: 'firefox-esr',
};
/** WebKitGTK's driver starts its little browser, which needs a screen. */
const WEBKIT: Program[] = [
  {
    variable: 'WEBKIT_DRIVER_PATH',
    what: 'WebKitGTK',
    names: ['WebKitWebDriver'],
    places: [],
    packaged: 'webkit2gtk-driver',
  },
  {
    variable: 'MINIBROWSER_PATH',
    what: "WebKitGTK's MiniBrowser",
    names: ['MiniBrowser'],
    places: ['x86_64', 'aarch64'].flatMap((cpu) =>
      ['4.1', '4.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
    packaged: 'webkit2gtk-driver',
  },
  { variable: 'XVFB_PATH', what: 'Xvfb', names: ['Xvfb'], places: [], packaged: 'xvfb' },
];

/** Kiwix: what makes the ZIM file, what searches it, and what serves it. */
const KIWIX: Program[] = [
  { variable: 'ZIMWRITERFS_PATH', what: 'zimwriterfs', names: ['zimwriterfs'], places: [], packaged: 'zim-tools' },
  { variable: 'ZIMSEARCH_PATH', what: 'zimsearch', names: ['zimsearch'], places: [], packaged: 'zim-tools' },
  { variable: 'KIWIX_SERVE_PATH', what: 'kiwix-serve', names: ['kiwix-serve'], places: [], packaged: 'kiwix-tools' },
];

/**
 * Finds Firefox and, on Linux, WebKitGTK and Kiwix, or installs them with apt, and returns the environment that the tests expect.
 * Throws one sentence that says what to install where that is not possible.
 */
export function ensureEngines(machine: Machine, platform: NodeJS.Platform = process.platform): Record<string, string> {
  const wanted = [FIREFOX, ...(platform === 'linux' ? [...WEBKIT, ...KIWIX] : [])];
  if (platform !== 'linux')
    machine.say('WebKitGTK and the tools of Kiwix are installed on Linux only: here the offline copy is tested in Chromium and Firefox.');
  return ensurePrograms(wanted, 'the offline copy', machine);
}

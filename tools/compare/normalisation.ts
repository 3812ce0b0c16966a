/**
 * What two builds may differ in without a reader noticing. Everything else is compared as it is, so a rule that is not
 * here is a promise: the addresses, the markup with its white space, the styles and the texts of the search are the same.
 */
interface Rule {
  /** The files it is about, by their place in the build, or in the zip that they are packed in. */
  files: RegExp;
  reason: string;
}

/** A rule that makes two spellings one: in the names of the files, or in their text. Never across the end of a line. */
interface Rewriting extends Rule {
  replace: RegExp;
  by: string;
}

/** Names of files. Files that come to share a name are compared in the order of their content. */
export const NAMES: readonly Rewriting[] = [
  {
    files: /(^|\/)_astro\/[^/]+\.js$/,
    replace: /[^/]+\.js$/,
    by: '(script).js',
    reason: 'Vite names a script after a module of the source and a hash of its code, and both change when code is moved.',
  },
  {
    files: /(^|\/)_astro\/[^/]+$/,
    replace: /\.[\w-]{8}(?=\.\w+$)/,
    by: '',
    reason: 'The hash in the name follows from the content, which is compared itself.',
  },
  {
    files: /(^|\/)(pagefind|search)\/(index|filter|fragment)?\/?[\w.]+$/,
    replace: /en_[0-9a-f]+(?=\.pf_\w+(\.js)?$)/,
    by: '(hash)',
    reason: 'The hash in the name follows from the content, which is compared itself.',
  },
  {
    files: /aadsts-guide-/,
    replace: /aadsts-guide-\d[\w.-]*?-\d{4}-\d\d-\d\d/g,
    by: 'aadsts-guide-(edition)',
    reason: 'An edition is named with the version and the day of its commit.',
  },
];

const BLOCKS = 'article|dd|div|dl|dt|fieldset|footer|form|h[1-6]|header|li|main|nav|ol|p|search|section|table|tbody|td|th|thead|tr|ul';

/** Text in files. */
export const TEXTS: readonly Rewriting[] = [
  {
    files: /\.html$/,
    replace: new RegExp(` *(</?(?:${BLOCKS})(?: [^>]*)?>) *`, 'g'),
    by: '$1',
    reason: 'No browser shows blanks beside a block. Astro writes them where a template is broken into lines, or a part is left out.',
  },
  {
    files: /\.html$/,
    replace: /(<script type="module" src="[^"]*_astro\/)[^"]+("><\/script>)(?:<script type="module" src="[^"]*_astro\/[^"]+"><\/script>)*/g,
    by: '$1(script).js$2',
    reason: 'How the code of a page is divided into scripts, and how these are named, follows from the modules of the source.',
  },
  {
    files: /\.(html|css)$/,
    replace: /(\b_astro\/[^"'()\s]+)\.[\w-]{8}(\.(?!js\b)\w+\b)/g,
    by: '$1$2',
    reason: 'The hash in the name of a file follows from its content, which is compared itself.',
  },
  {
    files: /(^|\/)lookup\.json$/,
    replace: /"words":"[^"]*"(,"pageCount":\d+)?/g,
    by: '"words":"(words)"',
    reason: 'Which words spelling is corrected to follows from how the texts of pages are read, which the tests of search judge.',
  },
  {
    files: /(^|\/)pagefind-entry\.json$/,
    replace: /"hash":"en_[0-9a-f]+"/g,
    by: '"hash":"(hash)"',
    reason: 'The hash in the name of a file follows from its content, which is compared itself.',
  },
  {
    files: /\.html$/,
    replace: /aadsts-guide-\d[\w.-]*?-\d{4}-\d\d-\d\d/g,
    by: 'aadsts-guide-(edition)',
    reason: 'An edition is named with the version and the day of its commit.',
  },
  {
    files: /\.(html|txt)$/,
    replace: /\b(version )[\w.-]+, (<time datetime=")?\d{4}-\d\d-\d\d(?:(">)\d{4}-\d\d-\d\d)?/gi,
    by: '$1(edition), $2$3',
    reason: 'An edition names the version and the day of its commit.',
  },
  {
    files: /\.html$/,
    replace: /(download>[^<]*<\/a> \(zip, <span>)[\d.]+ MB(<\/span>, <time datetime=")[\d-]+(">)[^<]*/g,
    by: '$1(size)$2(day)$3(day)',
    reason: 'The offer of the offline copy says the size of its zip, scripts included, and the day of its commit.',
  },
];

/** Files of which it is only seen whether they are there. */
export const PRESENCE: readonly Rule[] = [
  {
    files: /(^|\/)(_astro\/[^/]+|guide\/scripts\/guide|guide\/search\/start)\.js$/,
    reason: 'Compressed code changes with every change of the source; what it does is for the tests in browsers to say.',
  },
];

/** `text` with everything in it rewritten that `rules` have for `file`. */
export function rewrite(rules: readonly Rewriting[], file: string, text: string): string {
  return rules.filter(({ files }) => files.test(file)).reduce((written, { replace, by }) => written.replace(replace, by), text);
}

/** Whether the content of `file` is passed over. */
export function isPresenceOnly(file: string): boolean {
  return PRESENCE.some(({ files }) => files.test(file));
}

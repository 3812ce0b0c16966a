import { SITE } from '../../site.ts';
import type { Edition } from './edition.ts';

/** The note for whoever unzips the copy, as plain text that every editor of Windows shows right. */
export function readMe({ version, date }: Edition): string {
  return `${SITE.name}, offline copy
Version ${version}, ${date}

HOW TO USE IT
1. Unzip the whole file first. On Windows: right-click it, then "Extract all".
   Opening a page inside the zip shows that one page only, without its search.
2. Open index.html. Any current browser will do; nothing is installed, and
   neither a server nor a network is needed.
3. Keep index.html and the folder "guide" together. You may rename the folder
   that holds them, move it, copy it to a stick or put it on a share.

WHAT TO EXPECT
- It is the whole guide: every page, and the same search as online.
- Nothing you type or paste leaves your browser. The pages may not connect to
  anything; only links to Microsoft's documentation need a network.
  What you type is in the address behind the "#", and so in the browser's
  history. What you paste is not: only the tab keeps it until you close it,
  with tokens and passwords cut out as far as they can be recognised.
- Text that you paste into the search at the top of a page is answered there,
  since one file may not hand it to another.
- A browser may withhold things from files. If it does not let a page copy,
  the text is selected instead: press Ctrl+C. If it does not keep the choice
  between light and dark, the page says how long it lasts.
- It does not update itself. The date above says how old it is.

${SITE.name} is independent of Microsoft. Text: CC BY 4.0. Code: MIT licence.
`.replaceAll('\n', '\r\n');
}

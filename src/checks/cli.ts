import { parseArgs } from 'node:util';
import { keptReport } from './kept-report.ts';
import { printAnnotations } from './printers/annotations.ts';
import { printJson } from './printers/json.ts';
import { printTerminal } from './printers/terminal.ts';
import { todayInUtc } from './today.ts';

/** `npm run check [-- --format terminal|annotations|json]`: prints the report; exit code 1 when there are problems. */
const PRINTERS = { terminal: printTerminal, annotations: printAnnotations, json: printJson };

const format = formatAsked();
const [root, today] = [process.cwd(), todayInUtc()];
// Loaded only when something has changed: the parsers of content take as long to load as all the rest.
const report = await keptReport(root, today, async () => (await import('./report.ts')).checkFolder(root, { today }));
const text = PRINTERS[format](report);
if (text !== '') console.log(text);
if (format === 'annotations') console.log(printTerminal(report));
process.exitCode = report.problems.length > 0 ? 1 : 0;

function formatAsked(): keyof typeof PRINTERS {
  try {
    const { values } = parseArgs({
      options: { format: { type: 'string', default: process.env.GITHUB_ACTIONS ? 'annotations' : 'terminal' } },
    });
    if (isFormat(values.format)) return values.format;
    console.error(`There is no format "${values.format}". Use one of: ${Object.keys(PRINTERS).join(', ')}.`);
  } catch (error) {
    console.error(`${(error as Error).message} Use --format and one of: ${Object.keys(PRINTERS).join(', ')}.`);
  }
  process.exit(2);
}

function isFormat(name: string): name is keyof typeof PRINTERS {
  return Object.hasOwn(PRINTERS, name);
}

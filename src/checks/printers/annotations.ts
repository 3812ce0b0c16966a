import type { Report } from '../report.ts';

/** The report as workflow commands, which GitHub shows beside the line in a pull request. */
export function printAnnotations({ problems }: Report): string {
  return problems
    .map((p) => {
      const text = `${p.what}${p.nearest ? ` Did you mean "${p.nearest}"?` : ''} ${p.expected}`;
      return `::error file=${property(p.file)},line=${p.line},col=${p.column},title=${property(p.rule)}::${data(text)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

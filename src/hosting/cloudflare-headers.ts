import { EVERYWHERE, FILE_RULES, type Fields, STRICT_TRANSPORT } from './headers.ts';
import { contentType, MEDIA_TYPES } from './media-types.ts';

/**
 * The file `_headers` of Cloudflare Pages for a site below `base`. All rules that match an address add up, and a field
 * that two of them set is sent with both values; what the host says by itself is replaced. It says ASK_EACH_TIME.
 */
export function cloudflareHeaders(base: string): string {
  const types = MEDIA_TYPES.filter(({ isUncommon }) => isUncommon).flatMap(({ type, endings }) =>
    endings.map((ending) => block([`${base}*.${ending}`], { 'Content-Type': contentType(type) })),
  );
  return [
    comment('For Cloudflare Pages; made by the build. Other hosts do not read it.'),
    block([`${base}*`], EVERYWHERE),
    comment('Where your host answers over https alone, add to the fields above:'),
    comment(lines(STRICT_TRANSPORT).join('\n')),
    ...FILE_RULES.flatMap(({ why, files, fields }) => ['', comment(why), ...files.map((pattern) => block([base + pattern], fields))]),
    '',
    comment('Types that not every host knows.'),
    ...types,
    '',
  ].join('\n');
}

function block(patterns: string[], fields: Fields): string {
  return [...patterns, ...lines(fields)].join('\n');
}

function lines(fields: Fields): string[] {
  return Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`);
}

function comment(text: string): string {
  return `# ${text}`;
}

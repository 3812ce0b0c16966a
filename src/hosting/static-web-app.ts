import { ASK_EACH_TIME, EVERYWHERE, FILE_RULES } from './headers.ts';
import { contentType, MEDIA_TYPES } from './media-types.ts';

/**
 * The file `staticwebapp.config.json` of Azure Static Web Apps for a site below `base`. The first route that matches
 * counts; its fields are sent beside the global ones and replace those of the same name. The file may have 20 kB.
 */
export function staticWebAppConfig(base: string): string {
  const config = {
    trailingSlash: 'always',
    globalHeaders: { ...EVERYWHERE, 'Cache-Control': ASK_EACH_TIME },
    routes: FILE_RULES.flatMap(({ files, fields }) => files.map((pattern) => ({ route: base + pattern, headers: fields }))),
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
    mimeTypes: Object.fromEntries(MEDIA_TYPES.flatMap(({ type, endings }) => endings.map((ending) => [`.${ending}`, contentType(type)]))),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

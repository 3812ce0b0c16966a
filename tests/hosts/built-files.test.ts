import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/hosting/headers.ts';
import { HOST_LIMITS } from '../../src/hosting/host-limits.ts';
import { MEDIA_TYPES } from '../../src/hosting/media-types.ts';
import { MEASURED } from '../../src/hosting/traffic.ts';
import { filesBelow } from '../../src/integrations/files-below.ts';
import { SITES } from '../build/site.ts';
import { lowerCase, readHeaders, type StaticWebApp, sentByCloudflare, sentByStaticWebApp } from '../support/rules-of-hosts.ts';

const sites = await Promise.all(SITES.map(async (site) => ({ ...site, files: await filesBelow(site.folder) })));
const endings = MEDIA_TYPES.flatMap((type) => type.endings);

describe.each(sites)('the published folder of the site for $base', ({ folder, base, files }) => {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const sizes = files.map((file) => statSync(path.join(folder, file)).size);
  const bytes = sizes.reduce((all, one) => all + one, 0);

  test('has no file of a type that hosts are not told', () => {
    const untold = files.filter((file) => file !== '_headers' && !endings.includes(path.extname(file).slice(1)));
    expect(untold, 'Add its ending to src/hosting/media-types.ts.').toEqual([]);
  });

  test('tells Cloudflare Pages and Azure Static Web Apps the same of every file in it', () => {
    const rules = readHeaders(read('_headers'));
    const app = JSON.parse(read('staticwebapp.config.json')) as StaticWebApp;
    const withoutType = ({ 'content-type': _, ...fields }: Record<string, string>) => fields;
    for (const file of files) {
      const said = lowerCase(fieldsOf(file));
      expect(withoutType(sentByCloudflare(rules, base + file)), file).toEqual(said);
      expect(withoutType(sentByStaticWebApp(app, base + file)), file).toEqual(said);
    }
  });

  test.each(HOST_LIMITS)('is within what $host allows', ({ files: most, siteBytes, fileBytes }) => {
    expect(files.length).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
    expect(bytes).toBeLessThanOrEqual(siteBytes ?? Number.POSITIVE_INFINITY);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(fileBytes ?? Number.POSITIVE_INFINITY);
  });

  test('is about as large as the page on hosting says', () => {
    const told = `${files.length} files, ${bytes} bytes: when that is right, put it into src/hosting/traffic.ts with today's date`;
    expect(Math.abs(files.length / MEASURED.site.files - 1), told).toBeLessThanOrEqual(0.25);
    expect(Math.abs(bytes / MEASURED.site.bytes - 1), told).toBeLessThanOrEqual(0.25);
  });
});

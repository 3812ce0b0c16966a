import { describe, expect, test } from 'vitest';
import { cloudflareHeaders } from '../../../src/hosting/cloudflare-headers.ts';
import { fieldsOf } from '../../../src/hosting/headers.ts';
import { contentType, MEDIA_TYPES } from '../../../src/hosting/media-types.ts';
import { staticWebAppConfig } from '../../../src/hosting/static-web-app.ts';
import { HOSTED_FILES } from '../../support/hosted-files.ts';
import { lowerCase, readHeaders, type StaticWebApp, sentByCloudflare, sentByStaticWebApp } from '../../support/rules-of-hosts.ts';

const typeOf = (file: string) => MEDIA_TYPES.find(({ endings }) => endings.some((ending) => file.endsWith(`.${ending}`)));

describe.each(['/', '/kb/entra/'])('for a site below %s', (base) => {
  const rules = readHeaders(cloudflareHeaders(base));
  const app = JSON.parse(staticWebAppConfig(base)) as StaticWebApp;

  test.each(HOSTED_FILES)('Cloudflare Pages sends with %s what the table says, and its type where that is uncommon', (file) => {
    const type = typeOf(file);
    expect(sentByCloudflare(rules, base + file)).toEqual(
      lowerCase({ ...fieldsOf(file), ...(type?.isUncommon ? { 'Content-Type': contentType(type.type) } : {}) }),
    );
  });

  test.each(HOSTED_FILES)('Azure Static Web Apps sends with %s what the table says, and its type', (file) => {
    expect(sentByStaticWebApp(app, base + file)).toEqual(
      lowerCase({ ...fieldsOf(file), 'Content-Type': contentType(typeOf(file)?.type ?? '') }),
    );
  });

  test('Azure Static Web Apps gets a file of a form that it takes', () => {
    expect(staticWebAppConfig(base).length).toBeLessThan(20_000);
    expect(Object.keys(app).sort()).toEqual(['globalHeaders', 'mimeTypes', 'responseOverrides', 'routes', 'trailingSlash']);
    expect(app.trailingSlash).toBe('always');
    expect(app.responseOverrides).toEqual({ 404: { rewrite: `${base}404.html` } });
    for (const { route, headers, ...more } of app.routes) {
      // One wildcard, at the end or before an ending.
      expect(route).toMatch(/^\/[^*{}]*\*(\.\w+)?$/);
      expect(Object.values(headers).every((value) => typeof value === 'string')).toBe(true);
      expect(more).toEqual({});
    }
    for (const ending of Object.keys(app.mimeTypes)) expect(ending).toMatch(/^\.\w+$/);
  });
});

describe('a file of headers that Cloudflare Pages would not take', () => {
  test.each([
    ['/*\n  No value:\n', 'no field of a rule'],
    ['  X-A: b\n', 'no field of a rule'],
    ['/*/*\n  X-A: b\n', 'no address'],
    [`/*\n  X-A: ${'b'.repeat(2000)}\n`, 'longer than 2,000'],
    [Array.from({ length: 101 }, (_, index) => `/${index}\n  X-A: b\n`).join(''), 'more than 100'],
    ['/a\n/b\n  X-A: b\n', '/a sets nothing'],
  ])('is refused by the reader of these tests', (text, why) => {
    expect(() => readHeaders(text)).toThrow(why);
  });
});

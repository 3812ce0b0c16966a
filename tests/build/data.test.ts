import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { SITES } from './site.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);

describe.each(SITES)('the data files, in the build for $base', ({ folder, base }) => {
  const api = path.join(folder, 'api/v1');
  const json = (file: string) => JSON.parse(readFileSync(path.join(api, file), 'utf8'));
  const { codes } = json('codes.json') as { codes: { code: string; url: string }[] };

  test('all codes in short are what their schema says', () => {
    expect(ajv.validate(json('codes.schema.json'), json('codes.json')), ajv.errorsText()).toBe(true);
    expect(codes.length).toBeGreaterThan(1500);
  });

  test('each code has a file of its own, which is what its schema says', () => {
    const validate = ajv.compile(json('code.schema.json'));
    const files = readdirSync(path.join(api, 'codes'));
    expect(files.sort()).toEqual(codes.map(({ code }) => `${code}.json`).sort());
    for (const file of files) expect(validate(json(`codes/${file}`)), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  });

  test('addresses in them name the host, and lead to a page', () => {
    for (const { url } of codes) {
      const { origin, pathname } = new URL(url);
      expect(origin).toBe('https://guide.example');
      expect(() => readFileSync(path.join(folder, pathname.slice(base.length), 'index.html'))).not.toThrow();
    }
  });

  test('every guide, screen, procedure and tool is there as Markdown, and llms.txt names it', () => {
    const map = readFileSync(path.join(folder, 'llms.txt'), 'utf8');
    for (const list of ['symptoms', 'procedures', 'tools', 'families', 'topics'])
      for (const id of readdirSync(path.join(folder, list), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
        expect(readFileSync(path.join(folder, list, `${id.name}.md`), 'utf8')).toMatch(/^# /);
        expect(map).toContain(`${base}${list}/${id.name}.md)`);
      }
    expect(readFileSync(path.join(folder, 'aadsts50105.md'), 'utf8')).toMatch(/^# AADSTS50105: /);
  });

  test('the feed is well formed, and each entry has an id of its own and a date', () => {
    const ids: string[] = [];
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => expect.fail(error.message));
    let text = '';
    parser.on('opentag', ({ name }) => {
      names.push(name);
      text = '';
    });
    parser.on('text', (more) => {
      text += more;
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'id') ids.push(text);
    });
    parser.write(readFileSync(path.join(folder, 'feed.xml'), 'utf8')).close();
    const count = (name: string) => names.filter((one) => one === name).length;
    expect(new Set(ids).size).toBe(ids.length);
    expect(count('entry')).toBeGreaterThan(0);
    expect([count('id'), count('updated')]).toEqual([count('entry') + 1, count('entry') + 1]);
  });
});

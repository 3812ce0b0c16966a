import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** What is printed of the book, besides its contents and its end: all takes minutes, and one code looks like the other. */
const PRINTED = [
  'families-mfa',
  'aadsts50072',
  'aadsts50105',
  'symptoms',
  'symptoms-account-locked',
  'procedures',
  'procedures-enable-account',
];

test('Chromium prints the book to a PDF with a bookmark for every chapter and code', async () => {
  const [book = ''] = readdirSync('.build/offline').filter((name) => name.endsWith('.html'));
  const folder = mkdtempSync(path.join(tmpdir(), 'book-'));
  const pages = readFileSync(path.join('.build/offline', book), 'utf8').split(/(?=<div class="book__page )/);
  const isPrinted = (page: string, index: number) =>
    index === 0 || index === pages.length - 1 || PRINTED.includes(/^<div class="book__page [^>]*\bid="([^"]*)"/.exec(page)?.[1] ?? '');
  const sample = path.join(folder, 'book.html');
  writeFileSync(sample, pages.filter(isPrinted).join(''));
  const file = path.join(folder, 'book.pdf');
  await promisify(execFile)(process.env.CHROMIUM_PATH as string, [
    ...['--headless', '--disable-gpu', '--no-pdf-header-footer', '--generate-pdf-document-outline', `--user-data-dir=${folder}/profile`],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--print-to-pdf=${file}`,
    pathToFileURL(sample).href,
  ]);
  const pdf = readFileSync(file, 'latin1');
  rmSync(folder, { recursive: true });
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf).toContain('/Outlines');
  for (const title of ['Contents', 'MFA and security info', 'AADSTS50105 You are not assigned to this app', 'Procedures'])
    expect(pdf).toContain(`/Title (${title}`);
});

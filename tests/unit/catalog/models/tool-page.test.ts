import { describe, expect, test } from 'vitest';
import { guidePage } from '../../../../src/catalog/models/guide-page.ts';
import { registerPage } from '../../../../src/catalog/models/register-page.ts';
import { toolPage } from '../../../../src/catalog/models/tool-page.ts';
import { toolsPage } from '../../../../src/catalog/models/tools-page.ts';
import { contents, section, smallCatalog } from '../small-catalog.ts';

const catalog = smallCatalog();
const page = toolPage(catalog, 'shell', {});

describe('the page of a tool', () => {
  test('begins with how people meet it, and what the sign-in log calls it', () => {
    expect(page.head).toMatchObject({ title: 'The shell: sign-in errors | AADSTS Guide', description: 'A command line.', picture: 'tool' });
    expect(page.header).toEqual({ trail: [{ href: '/tools/', label: 'Tools' }], title: 'The shell', lead: 'A command line.' });
    expect(page.facts).toEqual({ apps: [{ name: 'Shell', id: '8f3a0b7c-1111-2222-3333-444455556666' }], version: 'Version 2' });
  });

  test('says what its codes mean here, then how it signs in, and leaves out what it lacks', () => {
    expect(contents(page.sections)).toEqual([
      ['codes', 'Codes met with it'],
      ['flow', 'How it signs in'],
      ['tenant', 'Name the tenant'],
      ['cache', 'Clear what it keeps'],
      ['raw-error', 'See the raw error'],
      ['about', 'About this page'],
    ]);
    expect(section(page.sections, 'codes', 'cures').cures).toMatchObject([
      { code: '50105', title: 'You are not assigned to this app', here: 'Sign in with the other account.' },
      { code: '16000', here: 'Choose the account.' },
    ]);
  });

  test('is in the list of tools, with how many codes it knows', () => {
    expect(toolsPage(catalog).tools).toEqual([{ href: '/tools/shell/', title: 'The shell', text: 'A command line. 2 codes.' }]);
  });
});

describe('the page of a code that is met with a tool', () => {
  test('says what cures it there, with a guide or without', () => {
    expect(section(guidePage(catalog, '50105', {}).sections, 'tools', 'links').links).toEqual([
      { href: '/tools/shell/#codes', title: 'The shell', note: 'Sign in with the other account.' },
    ]);
    expect(section(registerPage(catalog, '16000', {}).sections, 'tools', 'links').links).toEqual([
      { href: '/tools/shell/#codes', title: 'The shell', note: 'Choose the account.' },
    ]);
  });
});

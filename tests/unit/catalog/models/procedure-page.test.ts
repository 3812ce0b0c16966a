import { describe, expect, test } from 'vitest';
import { procedurePage } from '../../../../src/catalog/models/procedure-page.ts';
import { contents, section, smallCatalog } from '../small-catalog.ts';

const page = procedurePage(smallCatalog(), 'assign-user', { repository: 'https://github.com/contoso/guide' });
const bare = procedurePage(smallCatalog(), 'read-log', {});

describe('the page of a procedure', () => {
  test('begins with its goal, the roles that can do it, what it changes, and how to take that back', () => {
    expect(page.head).toMatchObject({
      title: 'Assign a person | AADSTS Guide',
      description: 'The person may use the app. Changes who may use the app.',
      picture: 'procedure',
    });
    expect(bare.head.description).toMatch(/ Reads only\.$/);
    expect(page.header).toEqual({
      trail: [{ href: '/procedures/', label: 'Procedures' }],
      title: 'Assign a person',
      lead: 'The person may use the app.',
    });
    expect(page).toMatchObject({
      reviewed: '2026-11-20',
      task: {
        roles: [{ name: 'User Administrator', does: 'Manages users.' }],
        changes: 'who may use the app',
        undo: 'Remove the person again.',
      },
    });
    expect(bare.task).toEqual({ roles: [], changes: 'Nothing: it only reads', undo: undefined });
  });

  test('tells programs its steps as text', () => {
    expect(page.head.article?.parts).toEqual([{ title: undefined, steps: ['Select Add.'] }]);
  });

  test('goes from steps to how to verify them, then to the codes that use it', () => {
    expect(contents(page.sections)).toEqual([
      ['steps', 'Steps'],
      ['commands', 'Commands'],
      ['verify', 'How to verify'],
      ['used-by', 'Codes that use this'],
      ['about', 'About this page'],
    ]);
    expect(section(page.sections, 'used-by', 'codes')).toMatchObject({ indexed: 'title', codes: [{ code: '50105' }] });
    expect(section(page.sections, 'about', 'about').provenance).toMatchObject({
      reviewed: '2026-11-20',
      edit: 'https://github.com/contoso/guide/edit/main/content/procedures/assign-user.mdx',
    });
  });

  test('shows the shared pieces that are at home there', () => {
    expect(section(bare.sections, 'causes', 'causes').causes.map(({ id, title }) => [id, title])).toEqual([
      ['shared-stale-session', 'An old session answers'],
    ]);
  });

  test('leaves out sections that have nothing to show', () => {
    expect(contents(bare.sections).map(([id]) => id)).toEqual(['steps', 'verify', 'causes', 'about']);
  });
});

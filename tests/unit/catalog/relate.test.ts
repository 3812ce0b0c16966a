import { expect, test } from 'vitest';
import { DOCUMENT_KINDS } from '../../../src/content/collections.ts';
import { smallCatalog } from './small-catalog.ts';

const catalog = smallCatalog();
const codes = (entries: { code: string }[]) => entries.map(({ code }) => code);
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

test('codes come in numeric order, guides and register together', () => {
  expect(catalog.entries.map(({ code, type }) => [code, type])).toEqual([
    ['16000', 'register'],
    ['50105', 'guide'],
    ['90014', 'register'],
    ['700016', 'guide'],
  ]);
});

test('families come in the order of their authors, symptoms and procedures by title', () => {
  expect(ids(catalog.families)).toEqual(['consent', 'oauth', 'empty']);
  expect(ids(catalog.symptoms)).toEqual(['blank', 'not-listed']);
  expect(ids(catalog.procedures)).toEqual(['assign-user', 'read-log']);
});

test('the codes met most keep their order', () => {
  expect(codes(catalog.mostMet)).toEqual(['700016', '50105']);
  expect(smallCatalog({ mostMet: [] }).mostMet).toEqual([]);
});

test('a family has its codes and its symptoms, and no others', () => {
  expect(codes(catalog.family('consent').codes)).toEqual(['16000', '50105', '700016']);
  expect(ids(catalog.family('consent').symptoms)).toEqual(['not-listed']);
  expect(codes(catalog.family('oauth').codes)).toEqual(['90014']);
  expect(catalog.family('empty')).toMatchObject({ codes: [], symptoms: [] });
});

test('a procedure knows the guides that use it', () => {
  expect(codes(catalog.procedure('assign-user').usedBy)).toEqual(['50105']);
  expect(catalog.procedure('read-log').usedBy).toEqual([]);
});

test('a symptom leads to the codes that its answers name, and a code knows those symptoms', () => {
  expect(codes(catalog.symptom('not-listed').leadsTo)).toEqual(['700016', '50105']);
  expect(ids(catalog.symptomsOf('50105'))).toEqual(['not-listed']);
  expect(catalog.symptomsOf('16000')).toEqual([]);
});

test('who can fix a code or a symptom is whom its fixes name, and nobody where they name none', () => {
  expect(catalog.guide('50105').fixedBy).toEqual(['admin', 'user']);
  const symptoms = [{ id: 'blank', data: { ...catalog.symptom('blank'), leadsTo: [], fixers: [] } }];
  expect(smallCatalog({ symptoms }).symptom('blank').fixedBy).toEqual(['none']);
});

test('a look-alike that does not name its namer gets a link back', () => {
  expect(codes(catalog.backLinks('700016'))).toEqual(['50105']);
  expect(catalog.backLinks('50105')).toEqual([]);
});

test('look-alikes that name each other get no second link', () => {
  const guides = ['50105', '700016'].map((code) => {
    const related = [{ code: code === '50105' ? '700016' : '50105', difference: 'They differ.' }];
    return { id: code, data: { ...catalog.guide(code), related } };
  });
  const both = smallCatalog({ guides });
  expect(both.backLinks('700016')).toEqual([]);
  expect(both.backLinks('50105')).toEqual([]);
});

test('every kind of document can be asked for by its kind, by title', () => {
  const kinds = DOCUMENT_KINDS.map((kind) => [kind, catalog.documents(kind).map(({ title }) => title)]);
  expect(kinds).toEqual([
    ['guide', ['The app is not known here', 'You are not assigned to this app']],
    ['symptom', ['A blank page', 'The screen asks for approval']],
    ['family', ['Consent', 'Nothing yet', 'Requests']],
    ['procedure', ['Assign a person', 'Read the log']],
    ['tool', ['The shell']],
    ['topic', ['An exchange']],
  ]);
  expect(catalog.document('procedure', 'read-log').goal).toBe('You see the event.');
});

test('links in a body lead to addresses', () => {
  expect(catalog.body('guide', '50105').signin).toEqual([
    { type: 'prose', html: '<p>Ask for access, as <a href="/procedures/assign-user/">this</a> shows.</p>' },
  ]);
  expect(catalog.body('symptom', 'not-listed').questions[0]?.answers[0]?.body).toEqual([
    { type: 'prose', html: '<p>Select it: <a href="/aadsts50105/">AADSTS50105</a> is next.</p>' },
  ]);
});

test.each([
  ['code', () => catalog.entry('1')],
  ['guide', () => catalog.guide('16000')],
  ['register entry', () => catalog.registerEntry('50105')],
  ['symptom', () => catalog.symptom('x')],
  ['family', () => catalog.body('family', 'x')],
  ['procedure', () => catalog.body('procedure', 'x')],
  ['source', () => catalog.source('x')],
  ['role', () => catalog.roleDoes('x')],
])('an unknown %s stops the build with its name', (what, look) => {
  expect(look).toThrow(new RegExp(`^There is no ${what} ".+" in the content\\. Run npm run check\\.$`));
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { MdxKind } from '../../../../src/content/collections.ts';
import { parseDocument } from '../../../../src/content/read/parse-document.ts';
import { renderAll, renderBlocks } from '../../../../src/content/render/html.ts';
import type { BodyOf } from '../../../../src/content/shape/bodies.ts';
import type { Pieces } from '../../../../src/content/shape/body-parts.ts';
import { shapeDocument } from '../../../../src/content/shape/document.ts';

/** A document with its body as blocks, links by id left as they are. */
function readDocument<K extends MdxKind>(kind: K, file: string, source: string, pieces: Pieces = new Map()) {
  const { diagnostics, ...parsed } = parseDocument(file, source);
  const { body, fields, ...document } = shapeDocument(kind, { ...parsed, diagnostics }, pieces);
  const rendered =
    body && renderAll(body as BodyOf[K], (prose) => renderBlocks(prose, (scheme, id) => ({ url: `${scheme}:${id}`, isExternal: false })));
  return { ...document, body: rendered, problems: [...diagnostics, ...(fields?.issues ?? [])] };
}

const read = async (file: string) => readFile(`tests/fixtures/content/sound/content/${file}`, 'utf8');

test('a symptom becomes the structure that its page prints', async () => {
  const file = 'symptoms/not-on-the-list.mdx';
  const symptom = readDocument('symptom', `content/${file}`, await read(file));
  expect(symptom.problems).toEqual([]);
  expect(symptom.id).toBe('not-on-the-list');
  expect(symptom.body).toEqual({
    signin: [{ type: 'prose', html: '<p>Look at the account in the message.</p>' }],
    questions: [
      {
        title: 'Is it the right account?',
        body: [],
        answers: [
          {
            title: 'Yes',
            by: ['admin'],
            role: 'Cloud Application Administrator',
            body: [
              {
                type: 'prose',
                html: '<p>The code is <a href="code:50105">AADSTS50105</a>. <a href="procedure:assign-user-to-app">Assign the person</a>.</p>',
              },
            ],
          },
          {
            title: 'No',
            by: ['user', 'helpdesk'],
            where: 'Entra ID > Users > All users',
            body: [
              {
                type: 'prose',
                html: '<p>Sign in with the right one. Somebody can look it up in <b class="path">Entra ID > Users > All users</b>, or ask for it.</p>',
              },
              { type: 'code', lang: 'powershell', code: 'Connect-MgGraph -Scopes "User.Read.All"' },
              { type: 'code', lang: 'http', code: 'GET https://graph.microsoft.com/v1.0/users/{userId}' },
              { type: 'code', lang: 'bash', code: 'az ad app show --id {appId}' },
            ],
          },
        ],
      },
    ],
    checks: [],
    causes: [],
    avoid: [],
    escalate: { to: 'The owner of the app', extras: [{ type: 'prose', html: '<ul>\n<li>The name of the app.</li>\n</ul>' }] },
  });
});

test('a shared piece is in the body of every page that includes it, in its place and under its id', async () => {
  const { body: check } = shapeDocument(
    'shared',
    parseDocument('content/shared/which.mdx', '---\n---\n\n<Check title="Which account?">\nLook at the top.\n</Check>\n'),
  );
  const pieces: Pieces = new Map([['which', check ?? {}]]);
  const file = 'codes/AADSTS50105.mdx';
  const source = (await read(file)).replace('<Check ', '<Shared id="which" />\n\n<Shared id="nothing" />\n\n<Check ');
  const { body } = readDocument('guide', `content/${file}`, source, pieces);
  expect(body?.checks.map(({ title, shared }) => [title, shared])).toEqual([
    ['Which account?', 'which'],
    ['Is the person on the list?', undefined],
  ]);
  expect(body?.checks[0]?.body).toEqual([{ type: 'prose', html: '<p>Look at the top.</p>' }]);
  expect(body?.causes).toHaveLength(1);
});

test('a guide becomes the structure that pages print', async () => {
  const guide = readDocument('guide', 'content/codes/AADSTS50105.mdx', await read('codes/AADSTS50105.mdx'));
  expect(guide.problems).toEqual([]);
  expect(guide.id).toBe('AADSTS50105');
  expect(guide.front).toMatchObject({
    code: '50105',
    family: 'consent',
    related: [{ code: '90094' }],
    documents: [{ source: 'error-50105' }],
  });
  expect(guide.body).toEqual({
    signin: [{ type: 'prose', html: '<p>Look at the account in the message. If it is the wrong one, sign in with the right one.</p>' }],
    checks: [
      {
        id: 'person-list',
        title: 'Is the person on the list?',
        where: 'Entra ID > Enterprise apps > All applications > (app) > Users and groups',
        role: 'Directory Readers',
        body: [
          {
            type: 'prose',
            html: '<ul>\n<li><strong>Not listed</strong>: not assigned. See also <a href="code:90094">AADSTS90094</a>.</li>\n<li><strong>Listed</strong>: the assignment is new.</li>\n</ul>',
          },
          {
            type: 'code',
            lang: 'powershell',
            code: 'Connect-MgGraph -Scopes "Application.Read.All"\nGet-MgServicePrincipal -Filter "appId eq \'{appId}\'" |\n    Select-Object DisplayName, AppId',
          },
        ],
      },
    ],
    variants: [],
    causes: [
      {
        id: 'person-not-assigned',
        title: 'The person is not assigned',
        tell: 'Neither the person nor a group of theirs is listed.',
        body: [],
        fixes: [
          {
            by: 'admin',
            role: 'Cloud Application Administrator',
            verify: 'The person signs in to the app.',
            undo: 'Remove the entry.',
            intro: [],
            steps: [
              [{ type: 'prose', html: '<p>In <b class="path">Entra ID > Enterprise apps > All applications</b>, open the app.</p>' }],
              [
                {
                  type: 'prose',
                  html: '<p><a href="procedure:assign-user-to-app">Assign the person</a> with the name <code>{upn}</code>.</p>',
                },
              ],
            ],
            outro: [],
          },
        ],
      },
    ],
    avoid: [{ type: 'prose', html: '<ul>\n<li>Do not reset the password: it was right.</li>\n</ul>' }],
    escalate: { to: 'The owner of the app', extras: [{ type: 'prose', html: '<ul>\n<li>What the person needs the app for.</li>\n</ul>' }] },
    inferred: [],
  });
});

test('a family becomes a meaning, checks, and who fixes what', async () => {
  const { body, problems } = readDocument('family', 'content/families/consent.mdx', await read('families/consent.mdx'));
  expect(problems).toEqual([]);
  expect(body).toMatchObject({
    meaning: [{ type: 'prose', html: '<p>Somebody has not yet agreed to the app, or to the person.</p>' }],
    checks: [
      {
        id: 'how-many-people-refused',
        title: 'How many people are refused?',
        role: 'Log Analytics Reader',
        body: [{ type: 'code', lang: 'kusto' }],
      },
    ],
    who: [{ type: 'prose', html: expect.stringContaining('<strong>Cloud Application Administrator</strong>') }],
  });
});

test('a procedure becomes steps, commands and a way to verify', async () => {
  const { body, problems } = readDocument(
    'procedure',
    'content/procedures/assign-user-to-app.mdx',
    await read('procedures/assign-user-to-app.mdx'),
  );
  expect(problems).toEqual([]);
  expect(body).toMatchObject({
    steps: [{ where: 'Entra ID > Enterprise apps > All applications > (app) > Users and groups', intro: [], outro: [] }],
    commands: [
      {
        title: 'Read the list',
        role: 'Directory Readers',
        body: [{ type: 'prose' }, { type: 'code', lang: 'http' }, { type: 'code', lang: 'bash' }],
      },
    ],
    verify: [{ type: 'prose', html: '<p>The person is listed.</p>' }],
  });
  expect(body?.steps[0]?.steps).toHaveLength(2);
});

test('text around and inside of steps stays where it was written', async () => {
  const guide = await read('codes/AADSTS50105.mdx');
  const source = guide
    .replace('1. In **Entra', 'First this.\n\n1. In **Entra')
    .replace('2. [Assign', '   ```text\n   A sample\n   ```\n\n   And a word.\n2. [Assign')
    .replace('\n</Fix>', '\n\nThen that.\n</Fix>');
  const [cause] = readDocument('guide', 'a', source).body?.causes ?? [];
  expect(cause?.fixes[0]).toMatchObject({
    intro: [{ type: 'prose', html: '<p>First this.</p>' }],
    steps: [
      [{ type: 'prose' }, { type: 'code', lang: 'text', code: 'A sample' }, { type: 'prose', html: '<p>And a word.</p>' }],
      [{ type: 'prose' }],
    ],
    outro: [{ type: 'prose', html: '<p>Then that.</p>' }],
  });
});

test('a section may be written on one line', async () => {
  const source = (await read('codes/AADSTS50105.mdx')).replace(/<Signin>\n(.*)\n<\/Signin>/, '<Signin>$1</Signin>');
  const guide = readDocument('guide', 'a', source);
  expect(guide.problems).toEqual([]);
  expect(guide.body?.signin).toEqual([
    { type: 'prose', html: '<p>Look at the account in the message. If it is the wrong one, sign in with the right one.</p>' },
  ]);
});

test('markup that an author escapes is printed, not run', async () => {
  const source = (await read('codes/AADSTS50105.mdx')).replace('Look at', '\\<b> \\{upn} &lt;script&gt; `<i>` Look at');
  const guide = readDocument('guide', 'a', source);
  expect(guide.problems).toEqual([]);
  expect(guide.body?.signin[0]).toMatchObject({
    html: expect.stringContaining('<p>&#x3C;b> {upn} &#x3C;script> <code>&#x3C;i></code> Look at'),
  });
});

test('names carry their position, also in the second line of a list item', async () => {
  const source = (await read('codes/AADSTS50105.mdx')).replace(
    'not assigned. See also AADSTS90094.',
    'not\n  assigned; see **AADSTS90095**, `{upn}` and\n  AADSTS90094.',
  );
  const { bodyReferences } = readDocument('guide', 'a', source);
  const lines = source.split('\n');
  const at = (text: string) => {
    const line = lines.findIndex((row) => row.includes(text));
    return { line: line + 1, column: (lines[line] as string).indexOf(text) + 1 };
  };
  expect(bodyReferences.filter(({ type }) => type === 'code')).toEqual([
    { type: 'code', value: '90095', ...at('AADSTS90095') },
    { type: 'code', value: '90094', ...at('AADSTS90094') },
  ]);
  expect(bodyReferences.find(({ type }) => type === 'slot')).toEqual({ type: 'slot', value: 'upn', ...at('{upn}') });
});

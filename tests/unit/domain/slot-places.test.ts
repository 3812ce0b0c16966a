import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type SampleLanguage, slotPlaces } from '../../../src/domain/slot-places.ts';

/** What would break out of one language or another, and what is only odd. */
const HOSTILE = [
  "o'brien",
  'a"b',
  'a\\',
  '\\"',
  '$(whoami)',
  '`whoami`',
  '$env:PATH',
  '$' + '{HOME}',
  '!!',
  'a;b|c&d',
  '%27%22',
  'a b',
  '<!-- ]]> &amp; >',
  '‘’“”„‚',
  "''",
  '""',
  '#EXT#',
  '{ip}',
  "x' or '1' eq '1",
  '" | where true',
  'ünïcödé 🙂',
  '-rf',
  '',
];
/** The same values, and parts of them at random, so that what one leaves open another closes. */
const VALUES = [...HOSTILE, ...mixed(200)];

function mixed(count: number): string[] {
  let seed = 7;
  const next = (below: number) => {
    // Math.imul, because the product is beyond what a number holds exactly; the low bits of such a generator repeat soon.
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  const signs = [...new Set(HOSTILE.join(''))];
  return Array.from({ length: count }, () => Array.from({ length: 1 + next(8) }, () => signs[next(signs.length)]).join(''));
}

/** The sample with the value at its one slot; undefined where it cannot be written there. */
function filled(sample: string, language: SampleLanguage, value: string): string | undefined {
  const [place] = slotPlaces(sample, language);
  if (!place) throw new Error(`no slot in ${sample}`);
  const written = place.quote?.(value);
  return written === undefined ? undefined : sample.slice(0, place.start) + written + sample.slice(place.end);
}

describe('where a slot stands', () => {
  test.each([
    ['powershell', `Get-MgUser -UserId "{upn}"`, ['powershell "']],
    ['powershell', `Get-MgUser -Filter "mail eq '{upn}'"`, ['powershell "', "odata '"]],
    ['powershell', `New-MgInvitation -InviteRedirectUrl "https://myapps.microsoft.com/?tenantid={tenantId}"`, ['powershell "', 'address']],
    ['powershell', `Get-MgUser -Filter 'mail eq ''{upn}'''`, ["powershell '", "odata '"]],
    ['http', `GET https://example.com/a\nGET https://example.com/{upn}`, ['http address']],
    ['powershell', `Where-Object { $_.AppId -eq '{appId}' }`, ["powershell '"]],
    ['powershell', `# the "first"\nGet-MgUser -UserId "{upn}"`, ['powershell "']],
    ['bash', `az ad app show --id {appId}`, ['shell word']],
    ['bash', `curl "https://graph.microsoft.com/v1.0/users/{upn}"`, ['shell "', 'address']],
    ['kusto', `SigninLogs | where AppId == "{appId}"`, ['kusto "']],
    ['http', `GET https://graph.microsoft.com/v1.0/users/{upn}`, ['http address']],
    ['http', `GET https://graph.microsoft.com/v1.0/users?$filter=mail eq '{upn}'`, ["http address, odata '"]],
    ['json', `{ "id": "{userId}" }`, ['json "']],
    ['xml', `<Issuer>{appId}</Issuer>`, ['xml']],
    ['text', `https://login.microsoftonline.com/{tenantId}/oauth2/v2.0/authorize`, ['address']],
    ['text', `az login --tenant {tenantId}`, ['command']],
  ] as const)('%s: %s', (language, sample, within) => {
    expect(slotPlaces(sample, language)).toMatchObject([{ within }]);
  });

  test.each([
    ['powershell', 'Get-MgUser -UserId {upn}'],
    ['powershell', '# for {upn}'],
    ['powershell', '"$(Get-MgUser -UserId \'{upn}\')"'],
    ['powershell', '@"\n{upn}'],
    ['bash', '# for {upn}'],
    ['bash', 'cat <<END\n{upn}'],
    ['bash', 'echo "$(id {upn})"'],
    ['bash', String.raw`echo "\{upn}"`],
    ['bash', 'echo "$name{upn}"'],
    ['powershell', 'Write-Output "$name{upn}"'],
    ['powershell', 'Write-Output "`{upn}"'],
    ['kusto', 'SigninLogs | where AppId == {appId}'],
    ['kusto', '// {appId}'],
    ['json', '{ "id": {userId} }'],
    ['json', '{ "text": "{ \\"id\\": \\"{userId}\\" }" }'],
    ['xml', '<a {appId}="1">'],
    ['xml', '<!-- {appId} -->'],
    ['csharp', 'var id = "{appId}";'],
    ['python', 'id = "{appId}"'],
  ] as const)('is not to be decided in %s: %s', (language, sample) => {
    expect(slotPlaces(sample, language)[0]?.quote).toBeUndefined();
  });
});

describe('a value stays a value', () => {
  const odataLiteral = (text: string) => /^[^']*'((?:[^']|'')*)'$/.exec(text)?.[1]?.replaceAll("''", "'");

  test.each(VALUES)('in PowerShell: %j', async (value) => {
    const { parsePowershell } = await import('../../../src/checks/languages/powershell-tree.ts');
    const { syntaxErrorOffset } = await import('../../../src/checks/languages/syntax-error.ts');
    for (const sample of ['Get-MgUser -UserId "{upn}" -Property Id', "Get-MgUser -UserId '{upn}' -Property Id"]) {
      const script = filled(sample, 'powershell', value) as string;
      const tree = parsePowershell(script);
      // The grammar knows no typographic quotes: https://github.com/airbus-cert/tree-sitter-powershell
      if (!/[‘’“”„‚]/.test(value)) expect(syntaxErrorOffset(tree), script).toBeUndefined();
      tree.delete();
      expect(powershellString(script.slice('Get-MgUser -UserId '.length)), script).toEqual({ value, rest: ' -Property Id' });
    }
  });

  test.each(VALUES)('in an OData literal within PowerShell: %j', (value) => {
    const script = filled(`Get-MgUser -Filter "mail eq '{upn}'"`, 'powershell', value) as string;
    const { value: filter, rest } = powershellString(script.slice('Get-MgUser -Filter '.length));
    expect(rest).toBe('');
    expect(odataLiteral(filter)).toBe(value);
  });

  test.each(VALUES)('in an address within PowerShell: %j', (value) => {
    const script = filled('x "https://example.com/?a={upn}&b=1"', 'powershell', value) as string;
    const address = new URL(powershellString(script.slice(2)).value);
    expect([...address.searchParams]).toEqual([
      ['a', value],
      ['b', '1'],
    ]);
    expect(address.hash).toBe('');
  });

  test('in a shell, whatever it is', () => {
    const samples = ['printf "%s\\0" {upn}', 'printf "%s\\0" "{upn}"', `printf "%s\\0" '{upn}'`, 'printf "%s\\0" --user={upn}'];
    const written = VALUES.flatMap((value) =>
      samples.flatMap((sample, index) => {
        const script = filled(sample, 'bash', value);
        return script === undefined ? [] : [{ script, value: index === 3 ? `--user=${value}` : value }];
      }),
    );
    const out = execFileSync('sh', ['-c', written.map(({ script }) => script).join('\n')], { encoding: 'utf8' });
    expect(out.split('\0').slice(0, -1)).toEqual(written.map(({ value }) => value));
    expect(written.length).toBeGreaterThan(VALUES.length * 3);
  });

  test.each(VALUES)('in KQL: %j', (value) => {
    for (const sample of ['print "{upn}"', "print '{upn}'", 'print @"{upn}"', "print @'{upn}'"]) {
      const query = filled(sample, 'kusto', value) as string;
      expect(kustoLiterals(query), query).toEqual([value]);
    }
  });

  test.each(VALUES)('in a request: %j', (value) => {
    const path = filled('GET https://graph.microsoft.com/v1.0/users/{upn}/manager', 'http', value) as string;
    expect(new URL(path.slice(4)).pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v1.0', 'users', value, 'manager']);
    const query = filled(`GET https://graph.microsoft.com/v1.0/users?$filter=mail eq '{upn}'`, 'http', value) as string;
    expect(odataLiteral(new URL(query.slice(4)).searchParams.get('$filter') ?? '')).toBe(value);
    const form = filled('POST https://example.com/token\n\nclient_id={appId}&scope=openid', 'http', value) as string;
    expect([...new URLSearchParams(form.split('\n\n')[1])]).toEqual([
      ['client_id', value],
      ['scope', 'openid'],
    ]);
    const json = filled('POST https://example.com/\n\n{ "id": "{userId}" }', 'http', value) as string;
    expect(JSON.parse(json.split('\n\n')[1] as string)).toEqual({ id: value });
  });

  test.each(VALUES)('in JSON: %j', (value) => {
    expect(JSON.parse(filled('{ "id": "{userId}", "n": 1 }', 'json', value) as string)).toEqual({ id: value, n: 1 });
  });

  test.each(VALUES)('in XML: %j', async (value) => {
    const { parseFragment } = await import('parse5');
    const { childNodes } = parseFragment(filled('<b title="{userId}">{userId}</b>', 'xml', value)?.replace('{userId}', 'x') as string);
    expect(childNodes).toMatchObject([{ attrs: [{ name: 'title', value }], childNodes: [{ value: 'x' }] }]);
    const text = filled('<b>{userId}</b>', 'xml', `x${value}`) as string;
    expect(parseFragment(text).childNodes).toMatchObject([{ childNodes: [{ value: `x${value}` }] }]);
  });

  test.each(['a\nb', 'a\u202Eb', 'a\u2028b', '\ud800', '\0'])('or is not written at all: %j', (value) => {
    expect(filled('Get-MgUser -UserId "{upn}"', 'powershell', value)).toBeUndefined();
  });

  test('in a command for a shell that nobody names, or it is not written', () => {
    expect(filled('az login --tenant {tenantId}', 'text', 'contoso.com')).toBe('az login --tenant contoso.com');
    for (const value of HOSTILE) expect(filled('az login --tenant {tenantId}', 'text', value), value).toBeUndefined();
  });
});

/** Reads a PowerShell string by the rules of about_Quoting_Rules: its value, and what comes behind it. */
function powershellString(text: string): { value: string; rest: string } {
  const isDouble = text[0] === '"';
  const quotes = isDouble ? '"“”„' : "'‘’‚‛";
  let value = '';
  for (let at = 1; at < text.length; at++) {
    const sign = text[at] as string;
    if (isDouble && sign === '`') value += text[++at];
    else if (isDouble && sign === '$') throw new Error(`a variable in ${text}`);
    else if (!quotes.includes(sign)) value += sign;
    else if (quotes.includes(text[at + 1] ?? ' ')) value += text[++at];
    else return { value, rest: text.slice(at + 1) };
  }
  throw new Error(`no end in ${text}`);
}

function kustoLiterals(query: string): unknown[] {
  // biome-ignore lint/suspicious/noExplicitAny: the language service is compiled from C# and has no types for what is used here
  const { Kusto } = globalThis as any as { Kusto: any };
  const service = Kusto ?? loadKusto();
  const code = service.Language.KustoCode.ParseAndAnalyze(query);
  expect(code.GetDiagnostics().Count, query).toBe(0);
  const found: unknown[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  service.Language.Syntax.SyntaxElement.WalkNodes(code.Syntax, (node: any) => {
    if (node.IsLiteral) found.push(node.LiteralValue);
  });
  return found;
}

function loadKusto() {
  const require = createRequire(import.meta.url);
  require('@kusto/language-service-next/bridge.min.js');
  require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return (globalThis as any).Kusto;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Decoded, decode } from '../../../src/decode/index.ts';

interface Read {
  value?: string;
  kind?: string;
}

/** What was read, without places, and without what was not there. */
function readIn(text: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(decode(text) as Record<keyof Decoded, Read | Read[] | null>).flatMap(([field, found]) => {
      if (found === null || (Array.isArray(found) && found.length === 0)) return [];
      const told = (one: Read) => one.value ?? one.kind;
      return [[field, Array.isArray(found) ? found.map(told) : told(found)]];
    }),
  );
}

interface Fixture {
  source: string;
  text: string;
  [field: string]: unknown;
}
const fixtures = parse(readFileSync(new URL('pastes.yaml', import.meta.url), 'utf8')) as Fixture[];

describe('what people paste is read', () => {
  test.each(fixtures.map(({ source, text, ...read }) => [source, text, read] as const))('%s', (_source, text, read) => {
    expect(readIn(text)).toEqual(read);
  });
});

const TRACE = '8f3a0b7c-1111-2222-3333-444455556666';
const CORRELATION = '0b2d3a5e-91aa-4c0f-9c3e-5a1d0f1b2c3d';
const APP = '579a7132-0e58-4d80-b1e1-7a1e2d337859';
const FOOTER = `Trace ID: ${TRACE} Correlation ID: ${CORRELATION} Timestamp: 2026-11-23 08:12:33Z`;

describe('the words of a message name its values:', () => {
  test.each([
    [
      `AADSTS50020: User account 'anna@fabrikam.com' from identity provider 'https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/' does not exist in tenant 'Contoso' and cannot access the application '${APP}'(Azure Storage (v2)) in that tenant.`,
      {
        codes: ['50020'],
        upn: 'anna@fabrikam.com',
        identityProvider: 'https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/',
        tenant: 'Contoso',
        appId: APP,
        appName: 'Azure Storage (v2)',
      },
    ],
    [
      `AADSTS50105: Your administrator has configured the application Contoso HR ('${APP}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user 'anna@contoso.com' is blocked`,
      { codes: ['50105'], appId: APP, appName: 'Contoso HR', upn: 'anna@contoso.com' },
    ],
    [
      `AADSTS50105: Application '${APP}' is not assigned to a role for the application '${TRACE}'.`,
      { codes: ['50105'], appId: APP, resource: TRACE },
    ],
    [
      'AADSTS500011: The resource principal named https://graph.windows.net was not found in the tenant named Contoso Ltd. This can happen if',
      { codes: ['500011'], resource: 'https://graph.windows.net', tenant: 'Contoso Ltd' },
    ],
    [
      `AADSTS65001: The user or administrator has not consented to use the application with ID '${APP}' named 'Contoso CRM'. Send an interactive authorization request for this user and resource.`,
      { codes: ['65001'], appId: APP, appName: 'Contoso CRM' },
    ],
    [
      `AADSTS700016: Application with identifier '${APP}' was not found in the directory 'Contoso'.`,
      { codes: ['700016'], appId: APP, tenant: 'Contoso' },
    ],
    ["AADSTS90002: Tenant 'contoso.com' not found.", { codes: ['90002'], tenant: 'contoso.com' }],
    ["AADSTS500021: Access to 'Contoso Ltd' tenant is denied.", { codes: ['500021'], tenant: 'Contoso Ltd' }],
    [
      "AADSTS50107: The requested federation realm object 'https://sts.contoso.com/adfs' does not exist.",
      { codes: ['50107'], identityProvider: 'https://sts.contoso.com/adfs' },
    ],
    [
      "AADSTS650052: The app needs access to a service ('https://ads.microsoft.com') that your organization 'Contoso' has not subscribed to or enabled.",
      { codes: ['650052'], resource: 'https://ads.microsoft.com', tenant: 'Contoso' },
    ],
    [
      `AADSTS650052: The app is trying to access a service '${APP}'(Contoso API) that your organization '${TRACE}' lacks a service principal for.`,
      { codes: ['650052'], resource: APP, tenantId: TRACE },
    ],
    [
      `AADSTS650057: Invalid resource. The client has requested access to a resource which is not listed. Client app ID: ${APP}(Contoso CRM). Resource value from request: api://contoso. Resource app ID: ${TRACE}. List of valid resources from app registration: .`,
      { codes: ['650057'], appId: APP, appName: 'Contoso CRM', resource: 'api://contoso' },
    ],
    [
      "AADSTS50013: Assertion failed signature validation. [Reason - The key was not found., Thumbprint of key used by client: '977B10FB9D1C087E3105564B1D31B09D247BEBCD']",
      { codes: ['50013'] },
    ],
    [`AADSTS1002016: You are using TLS version 1.0. Your TenantID is: ${TRACE}. Please refer to`, { codes: ['1002016'], tenantId: TRACE }],
    [
      "AADSTS50105: Your administrator has configured the application Contoso HR ('APP_ID') to block users unless they are specifically granted ('assigned') access to the application.",
      { codes: ['50105'], appName: 'Contoso HR' },
    ],
    ["AADSTS9002331: Application 'bbd3d6df-xxxx-xxxx-xxxx-xxxxxxxxxxxx'(Contoso CRM) is", { codes: ['9002331'], appName: 'Contoso CRM' }],
    ["AADSTS900023: Specified tenant identifier 'authorize' is neither a valid DNS name", { codes: ['900023'] }],
  ])('%s', (text, read) => {
    expect(readIn(text)).toEqual(read);
  });
});

describe('the page and the log label them:', () => {
  test('the foot of a sign-in page, with a time that does not say which it is', () => {
    expect(
      readIn(
        `Request Id: ${TRACE}\nCorrelation Id: ${CORRELATION}\nTimestamp: 2/11/2026, 9:47:08 PM\nApp name: Contoso HR\nApp id: ${APP}\nIP address: 203.0.113.7\nDevice identifier: Not available\nDevice platform: Windows 10`,
      ),
    ).toEqual({
      traceId: TRACE,
      correlationId: CORRELATION,
      timestampText: '2/11/2026, 9:47:08 PM',
      appId: APP,
      appName: 'Contoso HR',
      ip: '203.0.113.7',
    });
  });

  test.each([
    ['German', `Anforderungs-ID: ${TRACE}\nKorrelations-ID: ${CORRELATION}\nZeitstempel: 2026-11-23T08:12:33Z`],
    ['French', `ID de la demande : ${TRACE}\nID de corrélation : ${CORRELATION}\nHorodatage : 2026-11-23T08:12:33Z`],
    ['Japanese', `要求 ID: ${TRACE}\n相関 ID: ${CORRELATION}\nタイムスタンプ: 2026-11-23T08:12:33Z`],
  ])('in %s', (_language, text) => {
    expect(readIn(text)).toEqual({ traceId: TRACE, correlationId: CORRELATION, timestamp: '2026-11-23T08:12:33Z' });
  });

  test('an error of the account broker, with that of the service in it', () => {
    expect(
      readIn(
        'Error Message: interaction_required: SubError: device_authentication_failed V2Error: invalid_grant AADSTS135011: Device used',
      ),
    ).toEqual({ codes: ['135011'], oauthError: 'invalid_grant', subError: 'device_authentication_failed' });
  });

  test('an error page of SharePoint', () => {
    expect(readIn(`Correlation ID: ${CORRELATION}\nDate and Time: 6/22/2023 8:20:51 PM`)).toEqual({
      correlationId: CORRELATION,
      timestampText: '6/22/2023 8:20:51 PM',
    });
  });

  test.each([
    ['German', `App-Name: Contoso HR\nApp-ID: ${APP}\nIP-Adresse: 203.0.113.7`],
    ['French', `Nom de l’application : Contoso HR\nID de l’application : ${APP}\nAdresse IP : 203.0.113.7`],
    ['Japanese', `アプリ名: Contoso HR\nアプリ ID: ${APP}\nIP アドレス: 203.0.113.7`],
    ['Chinese', `应用名称: Contoso HR\n应用 ID: ${APP}\nIP 地址: 203.0.113.7`],
  ])('the details of a sign-in page in %s', (_language, text) => {
    expect(readIn(text)).toEqual({ appName: 'Contoso HR', appId: APP, ip: '203.0.113.7' });
  });

  test('a record of the log, whose home tenant is not the one that was asked', () => {
    expect(
      readIn(
        JSON.stringify({
          id: TRACE,
          createdDateTime: '2026-11-23T08:12:33Z',
          userPrincipalName: 'anna@contoso.com',
          userId: CORRELATION,
          appId: APP,
          appDisplayName: 'Contoso HR',
          ipAddress: '2001:db8::7',
          status: { errorCode: 50105 },
          homeTenantId: 'aaaaaaaa-1111-2222-3333-444455556666',
          resourceTenantId: 'bbbbbbbb-1111-2222-3333-444455556666',
        }),
      ),
    ).toEqual({
      codes: ['50105'],
      traceId: TRACE,
      timestamp: '2026-11-23T08:12:33Z',
      upn: 'anna@contoso.com',
      userId: CORRELATION,
      appId: APP,
      appName: 'Contoso HR',
      ip: '2001:db8::7',
      tenantId: 'bbbbbbbb-1111-2222-3333-444455556666',
    });
  });

  test('an error of MSAL for iOS and macOS', () => {
    expect(
      readIn(
        `Error Domain=MSALErrorDomain Code=-50002 "(null)" UserInfo={MSALOAuthErrorKey=invalid_grant, MSALOAuthSubErrorKey=basic_action, MSALCorrelationIDKey=${CORRELATION}}`,
      ),
    ).toEqual({
      correlationId: CORRELATION,
      oauthError: 'invalid_grant',
      subError: 'basic_action',
      tool: 'MSAL for iOS and macOS',
    });
  });

  test('an answer of Microsoft Graph, whose request is not the sign-in', () => {
    expect(readIn(`{"message":"AADSTS500014: no","innerError":{"request-id":"${TRACE}","client-request-id":"${CORRELATION}"}}`)).toEqual({
      codes: ['500014'],
      correlationId: CORRELATION,
    });
  });

  test('an address of the sign-in page', () => {
    expect(
      readIn(
        `https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/oauth2/v2.0/authorize?client_id=${APP}&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&response_type=code&login_hint=anna%40contoso.com`,
      ),
    ).toEqual({
      tenantId: '72f988bf-86f1-41af-91ab-2d7cd011db47',
      appId: APP,
      redirectUri: 'https://app.example.com/cb',
      upn: 'anna@contoso.com',
    });
  });
});

describe('nothing is guessed:', () => {
  test.each([
    ['an ID of zeros', 'Trace ID: 00000000-0000-0000-0000-000000000000'],
    ['a word in the place of a name', "Application with ID 'PRIVATE' named 'PRIVATE' in tenant 'T-id'"],
    ['an ID of which a part is left', "Application '--------b827-47f2f44c68e5', tenant 'xxxxxxxx-b827-47f2f44c68e5'"],
    [
      'one letter again and again',
      "The resource principal named https://xxx.example.com was not found in the tenant named yyy. Client 'zzz'",
    ],
    ['a masked ID', 'Correlation ID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx, client_id=***'],
    ['a placeholder', "Application '{appId}' in tenant '<tenant>', user {EmailHidden}"],
    ['an ID that is cut', 'Trace ID: 8f3a0b7c-1111-2222-3333-4444'],
    ['the endpoint of all tenants', 'https://login.microsoftonline.com/common/oauth2/v2.0/token'],
    ['a version', 'IP address: 10.0.19045.5131'],
    ['a repository', 'git@github.com:contoso/app.git'],
  ])('%s', (_what, text) => {
    expect(readIn(text)).toEqual({});
  });

  test('the issuer of an assertion is not the tenant', () => {
    expect(readIn("assertion issuer 'https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0'")).toEqual({});
  });
});

describe('times are in UTC', () => {
  test.each([
    ['2026-11-23 08:12:33Z', '2026-11-23T08:12:33Z'],
    ['2026-11-23T08:12:33.1234567Z', '2026-11-23T08:12:33.1234567Z'],
    ['2026-11-23T08:12:33+02:00', '2026-11-23T06:12:33Z'],
    ['11/23/2026 8:12:33 PM +00:00', '2026-11-23T20:12:33Z'],
    ['Mon, 23 Nov 2026 08:12:33 GMT', '2026-11-23T08:12:33Z'],
  ])('%s', (written, iso) => {
    expect(decode(`Timestamp: ${written}`).timestamp?.value).toBe(iso);
  });

  test.each(['2026-11-23 08:12:33', '11/10/2026 08:12:33Z', '23.11.2026 08:12:33', 'Nov 23, 2026, 8:12 AM'])(
    '%s does not say which it is, and stays as it was read',
    (written) => {
      expect(decode(`Timestamp: ${written}`)).toMatchObject({ timestamp: null, timestampText: { value: written } });
    },
  );
});

const MESSAGE = `AADSTS700016: Application with identifier '${APP}' was not found in the directory 'Contoso'. ${FOOTER}`;
const READ = {
  codes: ['700016'],
  appId: APP,
  tenant: 'Contoso',
  traceId: TRACE,
  correlationId: CORRELATION,
  timestamp: '2026-11-23T08:12:33Z',
};
const onLines = (text: string) => text.replace(/ (?=Trace|Correlation|Timestamp)/g, '\r\n');
const json = (value: unknown) => JSON.stringify(value);
const plus = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
const wrap = (text: string, column: number, lineBreak: string) => text.replace(new RegExp(`.{${column}}`, 'g'), (line) => line + lineBreak);

describe('whatever is around a message, the values stay', () => {
  test.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['JSON', (text) => `{"error_description":${json(text)}}`],
    ['JSON in JSON', (text) => `{"body":${json(json(text))}}`],
    ['JSON in JSON in JSON', (text) => json(json(json(text)))],
    ['an address', (text) => `https://app.example.com/cb#state=1&error_description=${encodeURIComponent(text).replaceAll('%20', '+')}&x=1`],
    [
      'an address with line breaks',
      (text) => `https://x.example.com/#error_description=${encodeURIComponent(onLines(text)).replaceAll('%20', '+')}`,
    ],
    ['an address in an address', (text) => `returnUrl=${encodeURIComponent(encodeURIComponent(text))}`],
    ['HTML', (text) => `<p>${text.replaceAll("'", '&#39;').replaceAll(' ', '&nbsp;')}</p>`],
    ['another language', (text) => `Es ist ein Fehler aufgetreten: ${text} Bitte wenden Sie sich an den Administrator.`],
    ['a log', (text) => `2026-01-01T00:00:00.000Z [ERROR] login.ts:42 ${text}\n    at Object.acquire (login.ts:42:7)`],
    ['lines of a mail', (text) => text.replaceAll('. ', '.\r\n> ')],
    ['typographic quotes', (text) => text.replace(/'([^']*)'/g, '‘$1’')],
  ])('%s', (_what, dress) => {
    const { tool: _tool, ...read } = readIn(dress(MESSAGE));
    expect(read).toEqual(READ);
  });

  test('a gutter, and lines that end within words', () => {
    for (let column = 30; column < 130; column++) {
      for (const text of [MESSAGE, `{"error_description":${json(MESSAGE)}}`]) {
        const wrapped = `Connect-MgGraph:\nLine |\n   2 |  Connect-MgGraph\n     | ${wrap(text, column, '\n     | ')}`;
        const { tool: _tool, ...read } = readIn(wrapped);
        expect(read, wrapped).toEqual(READ);
      }
    }
  });

  // A name that a line break parts may be two words, and the words before an ID two others.
  const { appId: _appId, tenant: _tenant, ...SURE } = READ;
  const dresses: [string, (text: string) => string][] = [
    ['a message', (text) => text],
    ['JSON', (text) => `{"error_description":${json(text)}}`],
    ['JSON in JSON', (text) => `{"body":${json(json(text))}}`],
    ['JSON in JSON in JSON', (text) => json(json(json(text)))],
  ];
  const breaks = ['\n', '\r\n', '\n  ', '\r\n> ', '\n│ ', '\n     | '];
  test.each(dresses)('line breaks at any column of %s, in its code, its IDs and its time', (_what, dress) => {
    for (const message of [MESSAGE, onLines(MESSAGE)])
      for (const lineBreak of breaks)
        for (let column = 30; column < 160; column++) {
          const wrapped = wrap(dress(message), column, lineBreak);
          const { appId: _id, tenant: _name, tool: _tool, ...read } = readIn(wrapped);
          expect(read, wrapped).toEqual(SURE);
        }
  });

  test.each<[string, (text: string) => string]>([
    ['an address', (text) => `https://x.example.com/#error_description=${plus(text)}&state=1`],
    ['an address in JSON', (text) => json({ url: `https://x.example.com/?error_description=${plus(text)}` })],
    ['an address in JSON in JSON', (text) => json(json({ url: `https://x.example.com/?error_description=${plus(text)}` }))],
    ['an address in an address', (text) => `https://x.example.com/?url=${encodeURIComponent(`https://y.example.com/#d=${plus(text)}`)}`],
    ['JSON in an address', (text) => `https://x.example.com/?body=${plus(json({ error_description: text }))}`],
    ['JSON in JSON in an address', (text) => `https://x.example.com/?body=${plus(json(json({ error_description: text })))}`],
  ])('escapes of %s, whether the message is on one line or on several', (_what, dress) => {
    for (const message of [MESSAGE, onLines(MESSAGE), onLines(MESSAGE).replaceAll('\r', '')])
      expect(readIn(dress(message)), dress(message)).toEqual(READ);
  });

  test('and every place is where the value is written', () => {
    const text = `https://app.example.com/cb#error_description=${encodeURIComponent(MESSAGE).replaceAll('%20', '+')}`;
    const { codes, appId, traceId, timestamp } = decode(text);
    expect([codes[0], appId, traceId, timestamp].map((span) => text.slice(span?.start, span?.end))).toEqual([
      '700016',
      APP,
      TRACE,
      '2026-11-23+08%3A12%3A33Z',
    ]);
  });
});

describe('the tool is known by what it prints:', () => {
  test.each([
    ['Azure PowerShell', 'Login-AzAccount : AADSTS50000: no'],
    ['Azure PowerShell', '+ FullyQualifiedErrorId : Microsoft.WindowsAzure.Commands.Profile.AddAzureAccount'],
    ['Azure AD PowerShell', 'Connect-AzureAD : One or more errors occurred.: AADSTS50034: no'],
    ['PnP PowerShell', 'Get-PnPPowerApp: AADSTS650057: no'],
    ['Azure DevOps', '2025-08-13T20:07:40.8075300Z ##[error]Script failed with error: AADSTS7000215: no'],
    ['Azure Storage Explorer', "application 'e0001ebd-e920-49b8-a27e-92e573ec0af6'(Storage Explorer)"],
    ['Azure Identity', 'UsernamePasswordCredential authentication failed: AADSTS50196: no'],
    ['Azure Identity', 'at IdentityClient (d:\\app\\node_modules\\@azure\\identity\\dist\\index.js:411:27)'],
    ['MSAL.js', 'invalid_grant: 70043 - [2022-10-27 06:05:32Z]: AADSTS70043: no'],
    ['MSAL.js', 'invalid_client: Error(s): 70002 - Timestamp: 2025-08-29 07:11:13Z - Description: AADSTS70002: no'],
    ['MSAL Python', 'msal.application: Refresh failed. invalid_grant: AADSTS50076: no'],
    ['ADAL', 'Get Token request returned http error: 400 and server response: {}'],
    [undefined, 'This is a non-Azure device'],
  ])('%s: %s', (tool, text) => {
    expect(decode(text).tool?.value).toBe(tool);
  });
});

test('a code of .NET, which every exception has, is not one of Windows', () => {
  expect(readIn('MsalUiRequiredException (0x80131500): no')).toEqual({ tool: 'MSAL.NET' });
});

describe('secrets are told by kind and place, and in no value', () => {
  test.each([
    ['client_secret=S3cr3t-x', 'client-secret'],
    ['"access_token":"S3cr3t-x"', 'access-token'],
    ['"refresh_token":"S3cr3t-x"', 'refresh-token'],
    ['id_token=S3cr3t-x', 'id-token'],
    ['code=S3cr3t-xS3cr3t-xS3cr3t-x', 'authorization-code'],
    ['client_assertion=S3cr3t-x', 'assertion'],
    ['sig=S3cr3t-x', 'signature'],
    ['Cookie: ESTSAUTH=S3cr3t-x', 'cookie'],
    ['--password S3cr3t-x', 'password'],
    ['enter the code ABCD12345 to', 'device-code'],
    ['enter the following code:\nABCD12345\nOnce', 'device-code'],
  ])('%s', (text, kind) => {
    const decoded = decode(`${text} AADSTS50105`);
    expect(decoded.secrets.map((secret) => secret.kind)).toEqual([kind]);
    expect(JSON.stringify(decoded)).not.toMatch(/S3cr3t|ABCD12345/);
  });

  test.each(['Get-AccessToken : AADSTS50105: no', 'password: "AADSTS50105: no"', 'could not get access_token: AADSTS50105: no'])(
    'an error in the place of one is none: %s',
    (text) => {
      expect(decode(text)).toMatchObject({ codes: [{ value: '50105' }], secrets: [] });
    },
  );

  test('the name of an error is none', () => {
    expect(decode('Code: interaction_required Description: no')).toMatchObject({
      oauthError: { value: 'interaction_required' },
      secrets: [],
    });
  });

  test.each([
    '--password **** --tenant contoso.com',
    'password: "***"',
    'AADSTS50056: Invalid or missing password: password does not exist',
  ])('nor what is masked, nor a sentence: %s', (text) => {
    expect(decode(text).secrets).toEqual([]);
  });

  test('a claims challenge is none', () => {
    expect(decode('"claims":"{\\"access_token\\":{\\"polids\\":{\\"essential\\":true}}}"').secrets).toEqual([]);
  });
});

describe('a long text is read in one go, whatever it is made of:', () => {
  const LONG = 300_000;
  test.each([
    ...['a', '\\', ' ', '-', '+', 'a+b', '%20', '%25', '&#0', '&amp;', '<p ', '\n', '|\n', '"', "'a ", '{a', '[1](', '1.', 'a:', '::', 'é'],
    ...['AADSTS', 'AADSTS50105 ', '50105 ', 'error_codes:[1, ', 'trace id: ', "application 'a ", "tenant '", 'access to ', 'user ', 'a@'],
    ...['https://a.b/', '2026-11-23 ', `${APP} `, 'login.microsoftonline.com/', 'resource principal named ', '\\u0027', '\\r\\n', '0x8007'],
  ])('%s', (piece) => {
    // In quadratic time this would not end before the runner's patience does.
    expect(decode(`${piece.repeat(LONG / piece.length)} \nAADSTS50126: no`).codes.map(({ value }) => value)).toContain('50126');
  });
});

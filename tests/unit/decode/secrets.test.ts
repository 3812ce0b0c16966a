import { describe, expect, test } from 'vitest';
import { cutSecrets } from '../../../src/decode/secrets.ts';

const JWT =
  'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIwMDAwMDAwMyIsInVwbiI6ImFubmFAY29udG9zby5jb20ifQ.Qm9ndXMtU2lnbmF0dXJlLW5vdC1yZWFs';
const OPAQUE = '0.AXoAWkFfVGhpc0lzTm90QVRva2VuAAAAAAAAAMAAAAAAAAAAvAA.AgABBwEAAADnfolhJpSnRYB1SVj-Hgd8AgDs_wUA9P-abcDEF';
const SECRET = 'abc8Q~Wq1e2r3t4y5u6i7o8p9a0s-d.f_g1h2j3k4l';
const GUID = '0b2d3a5e-91aa-4c0f-9c3e-5a1d0f1b2c3d';

/** Each text with what must be gone from it, and what must be left. */
const CASES: Record<string, { text: string; gone: string[]; left: string[] }> = {
  'the request of a code, with its answer in a log': {
    text: `POST /token client_id=${GUID}&grant_type=authorization_code&code=${OPAQUE}&client_secret=${encodeURIComponent(SECRET)}&redirect_uri=https%3A%2F%2Fapp -> AADSTS50011`,
    gone: [OPAQUE, 'AgABBwEAAAD', SECRET, 'Wq1e2r3t'],
    left: [GUID, 'AADSTS50011', 'redirect_uri=https', 'code=', 'client_secret='],
  },
  'the answer of the token endpoint as JSON': {
    text: `{"token_type":"Bearer","expires_in":3599,"access_token":"${JWT}","refresh_token":"${OPAQUE}","id_token" : "${JWT}"}`,
    gone: [JWT, 'Qm9ndXMt', OPAQUE],
    left: ['"token_type":"Bearer"', '3599'],
  },
  'JSON within JSON': {
    text: String.raw`{"body":"{\"client_secret\":\"Zx.9-plain\",\"error_codes\":[7000215]}"}`,
    gone: ['Zx.9-plain'],
    left: ['7000215'],
  },
  'an address that came back with a fragment': {
    text: `https://app.example/cb#code=${OPAQUE}&state=12345&session_state=${GUID}`,
    gone: [OPAQUE],
    left: ['https://app.example/cb', 'state=12345', GUID],
  },
  'an address written twice over': {
    text: `returnUrl=https%253A%252F%252Fapp%252Fcb%253Fid_token%253D${JWT}%2526state%253D1`,
    gone: [JWT, 'Qm9ndXMt'],
    left: ['state%253D1'],
  },
  'headers with cookies, joined to one line': {
    text: `Host: login.microsoftonline.com Cookie: buid=0.AX; ESTSAUTHPERSISTENT=1.AXsecret; esctx-abc=PAQ; fpc=Ak9 Accept: */* AADSTS50058`,
    gone: ['1.AXsecret', 'PAQ', 'Ak9'],
    left: ['login.microsoftonline.com', 'AADSTS50058', 'Accept: */*'],
  },
  'a cookie that is set, and one alone': {
    text: 'Set-Cookie: ESTSAUTH=0.Ab; path=/; secure; HttpOnly\nAADSTS90002 and ESTSAUTHLIGHT=+hhh',
    gone: ['0.Ab', '+hhh'],
    left: ['AADSTS90002'],
  },
  'a header of authorization': {
    text: `Authorization: Bearer ${JWT}\nauthorization: Basic YW5uYTpwYXNzd29yZA==\nx-ms-request-id: ${GUID}`,
    gone: [JWT, 'YW5uYTpwYXNzd29yZA'],
    left: [GUID],
  },
  'a token that the paste cut short': { text: 'token was eyJ0eXAiOiJKV1QiLCJub25jZSI6Ij', gone: ['eyJ0eXAi'], left: ['token was'] },
  'an opaque token without a name': { text: `got ${OPAQUE} back`, gone: ['AXoAWkFf', 'AgABBwEAAAD'], left: ['got', 'back'] },
  'a code of a Microsoft account': {
    text: 'code=M.C507_BL2.2.U.1b2c3d4e-aaaa-bbbb-cccc-112233445566!x*y$ AADSTS70000',
    gone: ['M.C507', '112233445566'],
    left: ['AADSTS70000'],
  },
  'an old refresh token, and a device code': {
    text: 'rt AwABAAAAvPM1KaPlrEqdFSBzjqfTGAMxZGUTdM0t4B4 dc GAQABAAEAAAD--DLA3VO7QrddgJg7Wevr',
    gone: ['AwABAAAA', 'GAQABAAE'],
    left: ['rt', 'dc'],
  },
  'a client secret without a name': { text: `I used ${SECRET} and got AADSTS7000215`, gone: [SECRET], left: ['AADSTS7000215'] },
  'a command line': {
    text: `az login --service-principal -u ${GUID} --client-secret S3cr-et! --password "two words" --tenant contoso.com -Password hunter2`,
    gone: ['S3cr-et!', 'two words', 'hunter2'],
    left: [GUID, 'contoso.com', '--tenant'],
  },
  'PowerShell and settings': {
    text: `ConvertTo-SecureString 'P@ss w0rd' -AsPlainText; $env:AZURE_CLIENT_SECRET = "q.w-e"; password: Winter24\nAccountKey=Zm9vYmFy;x`,
    gone: ['P@ss', 'q.w-e', 'Winter24', 'Zm9vYmFy'],
    left: ['AsPlainText', '$env:AZURE_CLIENT_SECRET'],
  },
  'a signed address, and one with a password in it': {
    text: 'https://acc.blob.core.windows.net/c?sv=2024&sig=a%2Fb%2Bc%3D&se=2026-01-01 https://anna:hunter2@git.example/x',
    gone: ['a%2Fb', 'hunter2'],
    left: ['acc.blob.core.windows.net', 'se=2026-01-01', 'git.example'],
  },
  'a SAML response, in a form and as XML': {
    text: `SAMLResponse=PHNhbWxwOlJl%2BcG9uc2U%3D&RelayState=x <ds:SignatureValue xmlns="x">Ab/c+d==</ds:SignatureValue> AADSTS75011`,
    gone: ['PHNhbWxw', 'Ab/c+d'],
    left: ['RelayState=x', 'AADSTS75011'],
  },
  'the code of another device': {
    text: 'To sign in, open https://microsoft.com/devicelogin and enter the code C2HG8LP5K to authenticate.',
    gone: ['C2HG8LP5K'],
    left: ['devicelogin', 'to authenticate.'],
  },
  'a private key': {
    text: '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc\n-----END RSA PRIVATE KEY-----\nAADSTS700027',
    gone: ['MIIEow', 'abc'],
    left: ['AADSTS700027'],
  },
  'a long run that nobody named': {
    text: `value hT7kQ2mZx9PqR4sVw8YbN3cLd6FgJ1aKe5Uo0iXtBvCzMnDh= end`,
    gone: ['hT7kQ2'],
    left: ['value', 'end'],
  },
};

describe('what is kept of', () => {
  test.each(Object.entries(CASES))('%s has no secret', (_, { text, gone, left }) => {
    const cut = cutSecrets(text);
    for (const secret of gone) expect(cut).not.toContain(secret);
    for (const words of left) expect(cut).toContain(words);
    expect(cutSecrets(cut), 'cut twice').toBe(cut);
  });
});

describe('the value of a field that holds a secret is cut, by the name', () => {
  test.each([
    ...[
      'access_token',
      'refresh_token',
      'id_token',
      'deviceToken',
      'bearer-token',
      'session_token',
      'flowToken',
      'identity_token',
      'sas_token',
    ],
    ...['token', 'client_secret', 'clientSecret', 'client_assertion', 'app_secret', 'sharedKey', 'account_key', 'apikey', 'access_key'],
    ...['private_key', 'subscription-key', 'secretText', 'password', 'passwd', 'passphrase', 'signature', 'secret', 'sig', 'assertion'],
    ...['code_verifier', 'user_code', 'device_code', 'pwd', 'pass', 'pin', 'otp', 'otc', 'prt', 'SAMLResponse', 'SAMLart', 'wresult'],
    ...['canary', 'fcanary', 'xcanary', 'sFT', 'sCtx', 'x-ms-RefreshTokenCredential', 'ESTSAUTH', 'ESTSSC', 'SignInStateCookie', 'FedAuth'],
    ...['rtFa', 'esctx-a1', 'buid', 'fpc', 'AADSSO', '.AspNet.Cookies', 'ASP.NET_SessionId'],
  ])('%s', (name) => {
    for (const text of [`state=1&${name}=S3cr3t-x&x=2`, `{"${name}": "S3cr3t-x"}`]) {
      expect(cutSecrets(text)).toBe(text.replace(/"?S3cr3t-x"?/, '[secret removed]'));
    }
  });
});

test.each([
  `AADSTS50105: Your administrator has configured the application Contoso HR ('${GUID}') to block users. Trace ID: ${GUID} Correlation ID: ${GUID} Timestamp: 2026-11-23 08:12:33Z`,
  'AADSTS50126: Error validating credentials due to invalid username or password.',
  "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent is the client secret value, not the client secret ID.',
  'AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2024-01-01T00:00:00.0000000Z',
  'error=invalid_client&error_codes=[7000215]&code=50105 anna@contoso.com 203.0.113.7 Thumbprint A1B2C3D4E5F60718293A4B5C6D7E8F9012345678',
  `/subscriptions/${GUID}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/Vault1`,
  'UserStrongAuthClientAuthNRequiredInterrupt (bearer authentication, basic authentication)',
])('a message without secrets stays as it is: %s', (text) => {
  expect(cutSecrets(text)).toBe(text);
});

describe('a megabyte is cut in one go, whatever it is made of:', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    ...['a', '\\', '-', 'eyJa.', 'a8Q~', 'code=', 'cookie:', 'cookie:a', 'password="', 'password=\\"', 'password  ', '--password '],
    ...['<Password>', '://a:', '-----BEGIN PRIVATE KEY-----', 'authorization: bearer ', 'Aa1/', 'ESTSAUTH', '%253D'],
  ])('%s', (piece) => {
    // In quadratic time this would not end before the runner's patience does.
    const cut = cutSecrets(`${piece.repeat(MEGABYTE / piece.length)} </x> -----END PRIVATE KEY----- AADSTS50105`);
    // Compared here, because a megabyte in a report helps nobody.
    expect(cut.endsWith(' AADSTS50105')).toBe(true);
  });
});

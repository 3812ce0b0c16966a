import { describe, expect, test } from 'vitest';
import { NAMED_LANGUAGES, type NamedLanguage } from '../../../../src/checks/languages/read-named.ts';

/** The names that are read, each as what it is found at, so that places are right. */
function names(language: NamedLanguage, text: string): string[] {
  const { error, names: all } = NAMED_LANGUAGES[language](text);
  expect(error).toBeUndefined();
  return all.map(({ list, text: name, offset }) => {
    expect(text.slice(offset, offset + name.length)).toBe(name);
    return `${list} ${name}`;
  });
}

const brokenAt = (language: NamedLanguage, text: string) => NAMED_LANGUAGES[language](text).error?.offset;

describe('names in samples', () => {
  test('of JSON are those of its members, and no values', () => {
    expect(names('json', '{ "error": "a: b", "list": [{ "in\\"side": "error_codes" }], "{upn}": 1 }')).toEqual([
      'members error',
      'members list',
      'members in\\"side',
    ]);
  });

  test('of XML are elements and attributes without prefixes, also of a piece of a document', () => {
    expect(names('xml', '<saml:Issuer Format="a">b</saml:Issuer>\n<NameID xmlns="urn:x" xmlns:y="z" y:Qualifier="c"/>')).toEqual([
      'markup Issuer',
      'markup Format',
      'markup NameID',
      'markup Qualifier',
    ]);
  });

  test('of a sign-in request are the parameters in its address, which may go over lines', () => {
    const address = 'GET https://login.microsoftonline.com/{tenantId}/oauth2/v2.0/authorize\n    ?client_id={appId}\n    &scope=a%20b';
    expect(names('http', address)).toEqual(['parameters client_id', 'parameters scope']);
  });

  test('of a form are its parameters, over lines as well', () => {
    const request = 'POST https://login.microsoftonline.com/common/oauth2/v2.0/token\nContent-Type: application/x-www-form-urlencoded\n\n';
    expect(names('http', `${request}client_id={appId}\n&grant_type=client_credentials&scope=a`)).toEqual([
      'parameters client_id',
      'parameters grant_type',
      'parameters scope',
    ]);
  });

  test('of a response are the members of its body', () => {
    expect(names('http', 'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{ "error": "invalid_grant" }')).toEqual([
      'members error',
    ]);
  });

  test('are not those of other services', () => {
    expect(names('http', 'GET https://graph.microsoft.com/v1.0/users?$top=1\nGET https://graph.microsoft.com/v1.0/me')).toEqual([]);
  });
});

describe('a sample that is not well formed is refused where it breaks', () => {
  test.each([
    ['json', '{ "a": 1, }', 10],
    ['json', '{ "a": ', 7],
    ['xml', '<a><b></a>', 10],
    ['xml', '<a b=c/>', 6],
    ['http', 'client_id=1', 0],
    ['http', 'GET https://a.example/\nwrong', 23],
    ['http', 'HTTP/1.1 400 Bad Request\n\n{ "a" }', 32],
    ['http', 'POST https://a.example/\n\na=1 b=2', 28],
    ['http', 'POST https://a.example/\n\nalone&b=2', 25],
  ] as const)('%s: %s', (language, text, place) => {
    expect(brokenAt(language, text)).toBe(place);
  });
});

import { describe, expect, test } from 'vitest';
import { makeReadable } from '../../../src/decode/readable.ts';

describe('what a paste went through is undone', () => {
  test.each([
    ['percent signs', 'AADSTS65004%3a%20User%20declined', 'AADSTS65004: User declined'],
    ['broken percent signs', '100% of AADSTS50105%3A%E0 users', '100% of AADSTS50105:%E0 users'],
    ['+ for spaces', 'AADSTS50105:+Your+administrator+has+configured', 'AADSTS50105: Your administrator has configured'],
    ['JSON in JSON', '{\\"error\\":\\"x\\",\\"d\\":\\"a\\r\\nTrace\\"}', '{"error":"x","d":"a Trace"}'],
    ['HTML entities', '&quot;it&#39;s&quot; &amp; more', '"it\'s" & more'],
    ['typographic quotes', '“the user’s” ‘app’', "\"the user's\" 'app'"],
    ['lines', 'one\n  two\t three', 'one two three'],
    ['the gutter of PowerShell', 'Your administrator\n     | has', 'Your administrator has'],
    ['escapes within escapes', 'AADSTS65004%253a+User+declined+to+consent', 'AADSTS65004: User declined to consent'],
    ['letters as numbers', 'the user\\u0027s app &#x27;HR&#39;', "the user's app 'HR'"],
    ['colours of a terminal', '\u001b[31mAADSTS50105\u001b[0m: no', 'AADSTS50105: no'],
    ['invisible characters', 'AADSTS\u200b501\u00ad05\u202e: no', 'AADSTS50105: no'],
    ['tags of a page', '<p>AADSTS50105: no<br/>Trace ID: 1</p>', ' AADSTS50105: no Trace ID: 1 '],
    ['a link inside the number', 'AADSTS700[21](https://github.com/x/y/pull/21)1', 'AADSTS700211'],
  ])('%s', (_what, pasted, text) => {
    expect(makeReadable(pasted).text.replace(/\s+/g, ' ')).toBe(text);
  });
});

describe('every place is that in the text as given', () => {
  test.each([
    ['as it is', 'at AADSTS50105 today', '50105', '50105'],
    [
      'after escapes',
      'error_description=AADSTS50105%3a+user+%27anna%40contoso.com%27+is+blocked',
      'anna@contoso.com',
      'anna%40contoso.com',
    ],
    ['after what was taken out', '\u200b\u200bab\u200bcd', 'abcd', 'ab\u200bcd'],
    ['over a line break', 'one\n     | two', 'one\ntwo', 'one\n     | two'],
  ])('%s', (_what, given, wanted, written) => {
    const readable = makeReadable(given);
    const at = readable.text.indexOf(wanted);
    const { start, end } = readable.placeOf(at, at + wanted.length);
    expect(given.slice(start, end)).toBe(written);
  });
});

import { describe, expect, test } from 'vitest';
import { judgeProgram, type ProgramSample } from '../../../../src/checks/languages/program.ts';

const offset = async (language: ProgramSample['language'], text: string) => (await judgeProgram({ language, text })).syntaxErrorOffset;

describe('a program', () => {
  test.each([
    ['csharp', 'var result = await app.AcquireTokenForClient(scopes).ExecuteAsync();'],
    ['csharp', 'try { Run(); } catch (MsalUiRequiredException error) when (error.Claims is not null) { Challenge(error.Claims); }'],
    ['javascript', 'const result = await client.acquireTokenSilent({ scopes: ["User.Read"], account });'],
    ['python', 'result = app.acquire_token_for_client(scopes=["https://graph.microsoft.com/.default"])\nprint(result.get("error_codes"))'],
    ['java', 'IAuthenticationResult result = client.acquireToken(parameters).join();'],
    ['php', "$settings['security']['requestedAuthnContext'] = false;"],
  ] as const)('parses without what a file has around it: %s, %s', async (language, text) => {
    expect(await offset(language, text)).toBeUndefined();
  });

  test.each([
    ['csharp', 'var a = 1;\nvar b = ;', 17],
    ['javascript', 'const a = [1, 2;', 15],
    ['python', 'if a\n  b()', 7],
    ['java', 'int a = ;', 6],
    ['php', '$a = ;', 3],
  ] as const)('is refused where the parser has lost its way: %s, %s', async (language, text, place) => {
    expect(await offset(language, text)).toBe(place);
  });
});

import { describe, expect, test } from 'vitest';
import { isElsewhere } from '../../../src/search/language.ts';

describe('a text is told to be in another language', () => {
  test.each([
    'ユーザーがサインインできません',
    'пользователь не может войти',
    'Ich kann mich nicht anmelden, das Kennwort ist abgelaufen',
    'je ne peux pas me connecter avec mon compte',
    'no puedo iniciar sesión con la cuenta del trabajo',
    'não consigo entrar com a conta da empresa',
    'ik kan niet aanmelden met het account van mijn werk',
  ])('%s', (text) => expect(isElsewhere(text)).toBe(true));

  test.each([
    'user cannot sign in after a new phone',
    'the die is cast, no way on in a van',
    'AADSTS50105',
    'invalid_grant',
    '',
    'Anmeldung',
    "User account 'José' from identity provider 'live.com' does not exist in tenant",
  ])('and this is not: %s', (text) => expect(isElsewhere(text)).toBe(false));
});

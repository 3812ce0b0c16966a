import { beforeEach, describe, expect, test } from 'vitest';
import { PasteWatch } from '../../../src/elements/paste-watch.ts';
import { FakeInput } from './fake-tab.ts';

let input: FakeInput;
let watch: PasteWatch;
beforeEach(() => {
  input = new FakeInput();
  watch = new PasteWatch(input as unknown as HTMLInputElement);
});

describe('a text in a search box is taken for a paste', () => {
  test.each(['paste', 'drop'] as const)('when it came by a %s, and while it is edited', (by) => {
    input.bring('anna schmidt', by);
    expect(watch.isPasted).toBe(true);
    input.type('anna schmidt is');
    expect(watch.isPasted).toBe(true);
  });

  test('when only a part of it was pasted', () => {
    input.type('blocked: ');
    input.bring('anna', 'paste');
    expect(watch.isPasted).toBe(true);
  });

  test('when the browser names no event but says that it inserted from elsewhere', () => {
    input.type('anna schmidt', 'insertFromYank');
    expect(watch.isPasted).toBe(true);
  });

  test('when it was typed and has the marks of a paste', () => {
    input.type('anna@contoso.com');
    expect(watch.isPasted).toBe(true);
  });

  test('when undo may have brought one back', () => {
    input.bring('anna schmidt', 'paste');
    input.type('');
    expect(watch.isPasted).toBe(false);
    input.type('anna schmidt', 'historyUndo');
    expect(watch.isPasted).toBe(true);
  });

  test('when it was there before the script, for nobody knows how it came', () => {
    input.value = 'anna schmidt';
    expect(new PasteWatch(input as unknown as HTMLInputElement).isPasted).toBe(true);
  });
});

describe('a text in a search box is not taken for a paste', () => {
  test('when it was typed', () => {
    input.type('no access');
    expect(watch.isPasted).toBe(false);
  });

  test('when it is only a code, however it came', () => {
    input.bring('AADSTS50105', 'paste');
    expect(watch.isPasted).toBe(false);
    input.type('AADSTS50105 for');
    expect(watch.isPasted).toBe(false);
  });

  test('when the clipboard held no text, and it was typed afterwards', () => {
    input.bring(' ', 'drop');
    input.type('mfa');
    expect(watch.isPasted).toBe(false);
  });

  test('when it came from the address, where only what was typed can be', () => {
    watch.fill('no access', false);
    expect([input.value, watch.isPasted]).toEqual(['no access', false]);
  });
});

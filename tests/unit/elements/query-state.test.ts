import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Asked, readAsked, writeAsked } from '../../../src/elements/query-state.ts';
import { fakeTab } from './fake-tab.ts';

const SECRET = 'abc8Q~Wq1e2r3t4y5u6i7o8p9a0s-d.f_g1h2j3k4l';
const asked = (text: string, more: Partial<Asked> = {}): Asked => ({ text, isPasted: false, filters: {}, ...more });

afterEach(() => void vi.unstubAllGlobals());

describe('what a reader typed', () => {
  test('is in the fragment, which no browser sends, and comes back from it', () => {
    const { location, kept } = fakeTab();
    writeAsked(asked('no access', { filters: { kind: 'failure', family: 'consent' } }));
    expect(location.href).toBe('https://guide.example/#q=no+access&kind=failure&family=consent');
    expect(kept.size).toBe(0);
    expect(readAsked()).toEqual(asked('no access', { filters: { kind: 'failure', family: 'consent' } }));
  });

  test('is taken out of an old address that would be sent', () => {
    const { location } = fakeTab('https://guide.example/?q=mfa&from=mail&fixer=admin');
    const old = readAsked() as Asked;
    expect(old).toEqual(asked('mfa', { filters: { fixer: 'admin' } }));
    writeAsked(old);
    expect(location.href).toBe('https://guide.example/?from=mail#q=mfa&fixer=admin');
  });

  test('does not take the place of a section in the address before there are words', () => {
    const { location } = fakeTab('https://guide.example/codes/#causes');
    expect(readAsked()).toBeUndefined();
    writeAsked(asked(''));
    expect(location.hash).toBe('#causes');
    writeAsked(asked('mfa'));
    expect(location.hash).toBe('#q=mfa');
  });

  test('asks for no kind or fixer that does not exist', () => {
    fakeTab('https://guide.example/#q=mfa&kind=nonsense&fixer=nobody');
    expect(readAsked()).toEqual(asked('mfa'));
  });
});

describe('what a reader pasted', () => {
  test('is in no address and no history entry, and comes back with its secrets cut out', () => {
    const { location, history, kept } = fakeTab();
    writeAsked(asked(`anna ${SECRET}`, { isPasted: true, filters: { kind: 'failure' } }));
    expect(location.href).toBe('https://guide.example/#kind=failure');
    expect(history.state).toEqual({ key: expect.stringMatching(/^[0-9a-f]{24}$/) });
    expect([...kept.values()]).toEqual(['anna [secret removed]']);
    expect(readAsked()).toEqual(asked('anna [secret removed]', { isPasted: true, filters: { kind: 'failure' } }));
  });

  test('keeps its key while it is edited, and is forgotten once something is typed instead', () => {
    const { location, history, kept } = fakeTab();
    writeAsked(asked('anna', { isPasted: true }));
    const { state } = history;
    writeAsked(asked('anna b', { isPasted: true }));
    expect([history.state, [...kept.values()]]).toEqual([state, ['anna b']]);
    writeAsked(asked('mfa'));
    expect([history.state, kept.size, location.hash]).toEqual([null, 0, '#q=mfa']);
  });

  test('is taken out of an address that somebody else made of it', () => {
    const { location } = fakeTab('https://guide.example/?q=anna%40contoso.com');
    const old = readAsked() as Asked;
    expect(old.isPasted).toBe(true);
    writeAsked(old);
    expect(location.href).toBe('https://guide.example/');
  });

  test('is in no address either where the browser keeps nothing', () => {
    const { location, history } = fakeTab();
    vi.stubGlobal('sessionStorage', undefined);
    writeAsked(asked('anna', { isPasted: true }));
    expect([location.href, history.state]).toEqual(['https://guide.example/', null]);
  });
});

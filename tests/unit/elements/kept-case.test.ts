import { afterEach, expect, test, vi } from 'vitest';
import { newCase } from '../../../src/domain/sign-in-case.ts';
import { keepCase, keptCase, sendCase, takeArrival } from '../../../src/elements/kept-case.ts';
import { fakeTab } from './fake-tab.ts';

const SECRET = 'abc8Q~Wq1e2r3t4y5u6i7o8p9a0s-d.f_g1h2j3k4l';

afterEach(() => {
  keepCase(undefined);
  vi.unstubAllGlobals();
});

test('a case is kept in the tab, and cleared', () => {
  const { kept } = fakeTab();
  keepCase(newCase({ upn: 'anna@example.com' }));
  expect(keptCase()?.values).toEqual({ upn: 'anna@example.com' });
  keepCase(undefined);
  expect(keptCase()).toBeUndefined();
  expect([...kept.values()]).toEqual([]);
});

test('a secret that somebody writes into a case is cut out before it is kept', () => {
  const { kept } = fakeTab();
  const after = keepCase({ ...newCase({ appName: `x ${SECRET}` }), ticks: { aadsts50105: { 'check-1': SECRET } } });
  expect(after?.values.appName).toBe('x [secret removed]');
  expect(JSON.stringify([...kept.values()])).not.toContain(SECRET);
});

test('where the tab keeps nothing, the page does', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('withheld');
    },
    setItem: () => {
      throw new Error('withheld');
    },
  });
  keepCase(newCase({ code: '50105' }));
  expect(keptCase()?.values).toEqual({ code: '50105' });
});

test('the next page hears of a case that was sent to it, once', () => {
  fakeTab();
  sendCase(newCase({ code: '50105' }));
  expect([takeArrival(), takeArrival()]).toEqual([true, false]);
  expect(keptCase()?.values).toEqual({ code: '50105' });
});

import { describe, expect, test } from 'vitest';
import { ensureChromium, findChromium, type Machine } from '../../../../tools/machine/find-chromium.ts';

function machine(files: string[], more: Partial<Machine> = {}): Machine & { ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    env: { PATH: '/usr/bin' },
    exists: (file) => files.includes(file),
    starts: () => true,
    playwright: () => '/cache/playwright/chrome',
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      return false;
    },
    isRoot: true,
    say: () => {},
    ...more,
  };
}

describe('finding a Chromium', () => {
  test('the one that CHROMIUM_PATH names comes first, and a wrong name is said', () => {
    expect(findChromium(machine(['/my/chrome', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' } }))).toBe(
      '/my/chrome',
    );
    expect(() => findChromium(machine([], { env: { CHROMIUM_PATH: '/no' } }))).toThrow('CHROMIUM_PATH names /no, which does not exist.');
    expect(() => findChromium(machine(['/bad'], { env: { CHROMIUM_PATH: '/bad' }, starts: () => false }))).toThrow(
      'CHROMIUM_PATH names /bad, which does not start.',
    );
  });

  test('one that is there but does not start is passed over', () => {
    const files = ['/cache/playwright/chrome', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(findChromium(machine(files, { starts: (file) => file === '/usr/bin/google-chrome' }))).toBe('/usr/bin/google-chrome');
  });

  test("then Playwright's own, then the system's", () => {
    expect(findChromium(machine(['/cache/playwright/chrome', '/usr/bin/chromium']))).toBe('/cache/playwright/chrome');
    expect(findChromium(machine(['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
    expect(findChromium(machine([]))).toBeUndefined();
  });

  test("where there is none, Playwright's is tried, then the distribution's package", () => {
    const files = ['/usr/bin/apt-get'];
    const debian = machine(files, {
      run: (command, args) => {
        if (args.includes('apt-get')) files.push('/usr/bin/chromium');
        return command === 'apt-get' || command === 'env';
      },
    });
    expect(ensureChromium(debian)).toBe('/usr/bin/chromium');
  });

  test("beside Debian's whole browser the one without windows is installed, where that can be; otherwise the whole one does", () => {
    const files = ['/usr/bin/apt-get', '/usr/bin/chromium'];
    expect(ensureChromium(machine(files))).toBe('/usr/bin/chromium');
    const debian = machine(files, {
      run: (_command, args) => {
        if (args.at(-1) === 'chromium-headless-shell') files.push('/usr/bin/chromium-headless-shell');
        return true;
      },
    });
    expect(ensureChromium(debian)).toBe('/usr/bin/chromium-headless-shell');
  });

  test('a whole browser that CHROMIUM_PATH names, or that cannot be added to, is taken as it is', () => {
    const named = machine(['/usr/bin/apt-get', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/usr/bin/chromium' } });
    const user = machine(['/usr/bin/apt-get', '/usr/bin/chromium'], { isRoot: false });
    for (const one of [named, user]) {
      expect(ensureChromium(one)).toBe('/usr/bin/chromium');
      expect(one.ran).toEqual([]);
    }
  });

  test('without root the package is asked for through sudo, without a password', () => {
    const debian = machine(['/usr/bin/apt-get'], { isRoot: false });
    expect(() => ensureChromium(debian)).toThrow();
    expect(debian.ran[0]).toMatch(/cli\.js install chromium$/);
    expect(debian.ran.slice(1).every((command) => command.startsWith('sudo -n '))).toBe(true);
    expect(debian.ran).toContain('sudo -n apt-get update -qq');
  });

  test('where nothing helps, one sentence says what to install', () => {
    expect(() => ensureChromium(machine([]))).toThrow(
      'The browser tests need Chromium and it could not be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
    );
  });
});

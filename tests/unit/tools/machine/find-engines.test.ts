import { describe, expect, test } from 'vitest';
import { ensureEngines } from '../../../../tools/machine/find-engines.ts';
import { madeMachine } from '../../../support/made-machine.ts';

const LINUX = ['firefox-esr', 'WebKitWebDriver', 'MiniBrowser', 'Xvfb', 'zimwriterfs', 'zimsearch', 'kiwix-serve'].map(
  (name) => `/usr/bin/${name}`,
);

describe('the programs that the offline copy is tested with', () => {
  test('are taken as they are where they are there', () => {
    const { machine: linux, ran } = madeMachine(LINUX);
    expect(ensureEngines(linux, 'linux')).toMatchObject({ FIREFOX_PATH: '/usr/bin/firefox-esr', KIWIX_SERVE_PATH: '/usr/bin/kiwix-serve' });
    expect(ran).toEqual([]);
  });

  test('are installed where they are missing, each package once', () => {
    const { machine: linux, ran } = madeMachine(['/usr/bin/apt-get', '/usr/bin/firefox-esr'], { installs: LINUX });
    ensureEngines(linux, 'linux');
    expect(ran.at(-1)).toMatch(/apt-get install -y -qq webkit2gtk-driver xvfb zim-tools kiwix-tools$/);
  });

  test('are asked for with sudo by those who are not root', () => {
    const { machine: linux, ran } = madeMachine(['/usr/bin/apt-get'], { installs: LINUX, isRoot: false });
    ensureEngines(linux, 'linux');
    expect(ran[0]).toBe('sudo -n apt-get update -qq');
  });

  test('stop the tests with a sentence where they cannot be had', () => {
    expect(() => ensureEngines(madeMachine([]).machine, 'linux')).toThrow(
      /tests of the offline copy need Firefox, which could not be installed: install the package firefox-esr, or set FIREFOX_PATH/,
    );
  });

  test('that a variable names must exist', () => {
    const { machine: linux } = madeMachine(LINUX, { env: { PATH: '/usr/bin', FIREFOX_PATH: '/no' } });
    expect(() => ensureEngines(linux, 'linux')).toThrow('FIREFOX_PATH names /no, which does not exist.');
  });

  test('are fewer where WebKitGTK does not exist, and that is said', () => {
    const { machine: mac, said } = madeMachine(['/Applications/Firefox.app/Contents/MacOS/firefox']);
    expect(Object.keys(ensureEngines(mac, 'darwin'))).toEqual(['FIREFOX_PATH']);
    expect(said.join()).toContain('WebKitGTK');
  });
});

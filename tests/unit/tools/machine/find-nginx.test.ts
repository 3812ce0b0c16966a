import { describe, expect, test } from 'vitest';
import { ensureNginx } from '../../../../tools/machine/find-nginx.ts';
import { madeMachine } from '../../../support/made-machine.ts';

describe('nginx, which serves the site in a test', () => {
  test('is found where Debian puts it, which is in the path of root alone', () => {
    expect(ensureNginx(madeMachine(['/usr/sbin/nginx']).machine, 'linux')).toEqual({ NGINX_PATH: '/usr/sbin/nginx' });
  });

  test('is installed on Linux where it is missing', () => {
    const { machine: linux, ran } = madeMachine(['/usr/bin/apt-get'], { installs: ['/usr/sbin/nginx'] });
    expect(ensureNginx(linux, 'linux')).toEqual({ NGINX_PATH: '/usr/sbin/nginx' });
    expect(ran.at(-1)).toMatch(/apt-get install -y -qq nginx-light$/);
  });

  test('stops the tests on Linux with a sentence where it cannot be had', () => {
    expect(() => ensureNginx(madeMachine([]).machine, 'linux')).toThrow(
      'The tests of hosts need nginx, which could not be installed: install the package nginx-light, or set NGINX_PATH.',
    );
  });

  test('is used elsewhere where it is there; where it is not, that is said', () => {
    expect(ensureNginx(madeMachine(['/usr/bin/nginx']).machine, 'darwin')).toEqual({ NGINX_PATH: '/usr/bin/nginx' });
    const { machine: mac, said } = madeMachine([]);
    expect(ensureNginx(mac, 'darwin')).toEqual({});
    expect(said.join()).toContain('nginx');
  });
});

import type { Machine } from './find-chromium.ts';
import { ensurePrograms, findProgram, type Program } from './find-programs.ts';

const NGINX: Program = {
  variable: 'NGINX_PATH',
  what: 'nginx',
  names: ['nginx'],
  // Where Debian puts it; only root has that folder in PATH.
  places: ['/usr/sbin/nginx'],
  packaged: 'nginx-light',
};

/**
 * Finds nginx or, on Linux, installs it with apt, and returns the environment that the tests of hosts expect; elsewhere
 * an empty one where it is missing. Throws one sentence that says what to install where that is not possible.
 */
export function ensureNginx(machine: Machine, platform: NodeJS.Platform = process.platform): Record<string, string> {
  if (platform === 'linux' || findProgram(NGINX, machine)) return ensurePrograms([NGINX], 'hosts', machine);
  machine.say('nginx is installed on Linux only: here the site is not tested behind it. Install nginx to have it tested.');
  return {};
}

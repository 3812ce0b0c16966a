import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetAll } from '../authoring/memory.ts';
import { printTerminal } from '../checks/printers/terminal.ts';
import { checkFolder } from '../checks/report.ts';
import { ContentError } from './content-error.ts';
import { runWhenSettled } from './run-when-settled.ts';

/** Runs the content checks before a build, which fails on the first report with a problem, and beside the dev server. */
export function contentChecks(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const report = await checkFolder(root);
        if (report.problems.length > 0) throw new ContentError(printTerminal(report));
      },
      'astro:build:start': () => forgetAll(),
      'astro:server:setup': ({ server, logger }) => {
        const check = async () => {
          const report = await checkFolder(root);
          if (report.problems.length > 0) logger.error(`\n${printTerminal(report)}`);
          else logger.info(printTerminal(report));
        };
        // As long as the loaders wait for the files of one save: a check reads everything they read.
        const request = runWhenSettled(check, 50, (error) =>
          logger.error(`The content could not be checked: ${error instanceof Error ? error.message : error}`),
        );
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(path.join(root, 'content'))) request();
        });
        request();
      },
    },
  };
}

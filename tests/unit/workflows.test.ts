import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}
interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[]; branches?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, { if?: string; needs?: string; permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

const FOLDER = '.github/workflows';
const workflows = new Map(readdirSync(FOLDER).map((file) => [file, parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Workflow]));
const jobsOf = (workflow: Workflow | undefined) => Object.values(workflow?.jobs ?? {});
const stepsOf = (workflow: Workflow) => jobsOf(workflow).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each([...workflows])('the workflow %s', (_, workflow) => {
  test('runs only scripts that there are, and ends when it hangs', () => {
    const commands = stepsOf(workflow).flatMap(({ run }) => [...(run ?? '').matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]));
    expect(commands.filter((name) => !scripts[name as string])).toEqual([]);
    for (const job of jobsOf(workflow)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('uses actions of GitHub alone, each in the version that the others use', () => {
    const used = [...workflows.values()].flatMap(stepsOf).flatMap(({ uses }) => uses ?? []);
    for (const { uses } of stepsOf(workflow)) {
      if (!uses) continue;
      expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
      expect(used.filter((other) => other.startsWith(uses.replace(/@.*/, '@')) && other !== uses)).toEqual([]);
    }
  });
});

describe('what GitHub Pages publishes', () => {
  const pages = workflows.get('pages.yml') as Workflow;
  const [build, publish] = jobsOf(pages);

  test('is what was pushed to main and passed CI, or what somebody asked for', () => {
    expect(pages.on).toMatchObject({
      workflow_dispatch: null,
      workflow_run: { workflows: [workflows.get('ci.yml')?.name], branches: ['main'] },
    });
    // Without it, a pull request from a branch that is called "main" elsewhere would be published.
    expect(build?.if).toContain("github.event.workflow_run.event == 'push'");
    expect(build?.if).toContain("github.event.workflow_run.conclusion == 'success'");
    expect(build?.steps[0]?.with?.ref).toContain('github.event.workflow_run.head_sha');
  });

  test('is built for the address that it gets, and only the last job may publish', () => {
    const env = build?.steps.find(({ run }) => run === 'npm run export')?.env;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expressions
    expect(env).toMatchObject({ BASE_PATH: '${{ steps.pages.outputs.base_path }}/', SITE_URL: '${{ steps.pages.outputs.origin }}' });
    expect([pages.permissions, build?.permissions]).toEqual([{ contents: 'read' }, { contents: 'read', pages: 'read' }]);
    expect([publish?.needs, publish?.permissions]).toEqual(['build', { pages: 'write', 'id-token': 'write' }]);
    expect(build?.steps.at(-1)?.with).toEqual({ path: 'dist' });
  });
});

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withScenario } from './scenario.ts';

const CLI = path.resolve('src/checks/cli.ts');
const run = (scenario: string, ...args: string[]) =>
  withScenario(scenario, async (root) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '' },
    });
    return { status, stdout, stderr };
  });

describe('the check command', () => {
  test('succeeds on sound content', async () => {
    const { status, stdout } = await run('sound');
    expect(stdout).toMatch(
      /^No problems \(3 codes, 1 guides, 1 symptoms, 1 families, 1 procedures, 0 tools, 1 topics, 0 shared, 2 register, 3 sources, 4 roles\)\.\n/,
    );
    expect(status).toBe(0);
  });

  test('fails when there is a problem, and says where', async () => {
    const { status, stdout } = await run('everything-at-once');
    expect(stdout).toContain('content/codes/AADSTS50105.mdx:46:4  unknown-procedure\n');
    expect(status).toBe(1);
  });

  test('prints JSON that names every problem', async () => {
    const { status, stdout } = await run('everything-at-once', '--format', 'json');
    expect(JSON.parse(stdout).problems.length).toBeGreaterThan(20);
    expect(status).toBe(1);
  });

  test('prints annotations and the report that a person reads', async () => {
    const { stdout } = await run('everything-at-once', '--format', 'annotations');
    expect(stdout).toMatch(/^::error file=content\/codes\/AADSTS50105\.mdx,line=46,col=4,title=unknown-procedure::/m);
    expect(stdout).toMatch(/^\d+ problems in 3 files/m);
  });

  test.each([
    [['--format', 'xml'], 'There is no format "xml".'],
    [['--from', 'x'], "Unknown option '--from'"],
  ])('refuses %j without a stack trace', async (args, message) => {
    const { status, stderr } = await run('sound', ...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain('terminal, annotations, json');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
});

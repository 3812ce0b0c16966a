import { expect, test } from 'vitest';
import { versionOf } from '../../../../src/checks/languages/version.ts';

test('a verdict is of another version with another parser or other tables, and else of the same', () => {
  const version = versionOf(['web-tree-sitter'], { SigninLogs: {} });
  expect(versionOf(['web-tree-sitter'], { SigninLogs: {} })).toBe(version);
  expect(versionOf(['tree-sitter-powershell'], { SigninLogs: {} })).not.toBe(version);
  expect(versionOf(['web-tree-sitter'], { AuditLogs: {} })).not.toBe(version);
  expect(() => versionOf(['no-such-parser'])).toThrow('no-such-parser');
});

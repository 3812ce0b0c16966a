import { describe, expect, test } from 'vitest';
import { isSlot, slotsIn } from '../../../src/domain/slots.ts';

describe('slots in a command', () => {
  test('are the words in braces that a reader fills in', () => {
    expect(slotsIn('Get-MgUser -UserId {upn} -Filter "appId eq \'{appId}\'"').map(({ name }) => name)).toEqual(['upn', 'appId']);
  });

  test('are not the script blocks and hash tables of PowerShell', () => {
    expect(slotsIn('Where-Object { $_.Id -eq 1 } | ForEach-Object {$_.Id}; @{Name="x"}; @{n}')).toEqual([]);
  });

  test('are found with their place, known or not', () => {
    expect(slotsIn('a {upnn}')).toEqual([{ name: 'upnn', offset: 2 }]);
    expect(isSlot('upnn')).toBe(false);
    expect(isSlot('toString')).toBe(false);
    expect(isSlot('upn')).toBe(true);
  });
});

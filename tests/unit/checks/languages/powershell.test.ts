import { describe, expect, test } from 'vitest';
import { judgePowershell } from '../../../../src/checks/languages/powershell.ts';

const calls = (text: string) =>
  judgePowershell(text).commands.map(({ text: name, parameters }) => [name, ...parameters.map((parameter) => parameter.text)].join(' -'));

describe('the commands of a PowerShell sample', () => {
  test.each([
    ['Get-MgUser', ['Get-MgUser']],
    ['Get-MgUser -All -Property Id, Mail', ['Get-MgUser -All -Property']],
    ['Get-MgUser -All:$true', ['Get-MgUser -All']],
    ['Get-MgUser `\n  -All `\n  -Top 5', ['Get-MgUser -All -Top']],
    [
      'Get-MgUser |\n  Select-Object Id,\n    Mail |\n  Sort-Object Id -Descending',
      ['Get-MgUser', 'Select-Object', 'Sort-Object -Descending'],
    ],
    ['Get-MgUser; Get-MgGroup && Get-MgDevice || Stop-It', ['Get-MgUser', 'Get-MgGroup', 'Get-MgDevice', 'Stop-It']],
    ['# Get-MgGroup -All\nGet-MgUser <# Get-MgDevice #> -All', ['Get-MgUser -All']],
    ["$user = Get-MgUser -UserId '{upn}'", ['Get-MgUser -UserId']],
    ['$x += Get-MgUser -UserId {upn} -All', ['Get-MgUser -UserId -All']],
    ['$list = @((Get-MgUser -All).Id) + @(Get-MgGroup)', ['Get-MgUser -All', 'Get-MgGroup']],
    [
      'if ($a -eq 1 -and (Get-MgUser).Count -gt 2) { Get-MgGroup } else { Get-MgDevice -All }',
      ['Get-MgUser', 'Get-MgGroup', 'Get-MgDevice -All'],
    ],
    ['foreach ($u in Get-MgUser -All) { Remove-MgUser -UserId $u.Id }', ['Get-MgUser -All', 'Remove-MgUser -UserId']],
    ['Get-MgUser | Where-Object { $_.Id -eq "1" -or $_.Mail -like "*x" }', ['Get-MgUser', 'Where-Object']],
    ['Get-MgUser | Where-Object Id -eq "1"', ['Get-MgUser', 'Where-Object -eq']],
    ['Get-MgUser | ForEach-Object { Get-MgGroup -GroupId $_.Id -All }', ['Get-MgUser', 'ForEach-Object', 'Get-MgGroup -GroupId -All']],
    ['Select-Object Id, @{ Name = "N"; Expression = { (Get-Date $_.X).Year -gt 1 } } -First 1', ['Select-Object -First', 'Get-Date']],
    ['Select-Object @{n="N";e={$_.Id}}, @{\n  Name = "M"\n  Expression = { $_.M }\n} -Unique', ['Select-Object -Unique']],
    ['$p = @{ UserId = "x"; All = $true }\nGet-MgUser @p -Top 1', ['Get-MgUser -UserId -All -Top']],
    ['$p = @{\n  UserId = (Get-MgContext).Account\n  "Top" = 1\n}\nGet-MgUser @p', ['Get-MgContext', 'Get-MgUser -UserId -Top']],
    ['"Text $(Get-MgUser -All) and -Text"', ['Get-MgUser -All']],
    ["'No $(Get-MgUser) here'", []],
    ['$t = @"\nGet-MgUser -All\n"@\nGet-MgGroup', ['Get-MgGroup']],
    ['function Get-Mine { param([string] $Id, [switch] $All) Get-MgUser -UserId $Id }\nGet-Mine -Id 1', ['Get-MgUser -UserId']],
    ['& Get-MgUser -All', ['Get-MgUser -All']],
    ['(Get-MgUser -UserId "a").Id | Out-String', ['Get-MgUser -UserId', 'Out-String']],
    ['return Get-MgUser', ['Get-MgUser']],
    ['[datetime]::UtcNow.AddDays(-7).ToString("o")', []],
    ['$since = (Get-Date).AddDays(-7)\n$n = -1', ['Get-Date']],
    ['get-mguser -all | ? Id | % { $_ }', ['get-mguser -all', '?', '%']],
    ['dsregcmd /status', ['dsregcmd']],
  ])('in %j are %j', (text, expected) => {
    expect(calls(text)).toEqual(expected);
  });

  test('keep the values of each parameter, and where they are', () => {
    const text = 'Connect-MgGraph -Scopes "User.Read.All", \'Group.Read.All\',Device.Read.All -NoWelcome';
    const [connect] = judgePowershell(text).commands;
    expect(connect?.parameters[0]).toEqual({
      text: 'Scopes',
      offset: text.indexOf('-Scopes'),
      values: [
        { text: 'User.Read.All', offset: text.indexOf('"User') },
        { text: 'Group.Read.All', offset: text.indexOf("'Group") },
        { text: 'Device.Read.All', offset: text.indexOf('Device') },
      ],
    });
  });

  test('end, however the sample is broken', () => {
    for (const text of [
      '@{',
      '@{ a',
      '@{ a =',
      '(',
      '{ (',
      'Get-MgUser @',
      '"',
      "'",
      '$(',
      ')',
      '}',
      'function',
      'param',
      'a = @{ b = @{',
      '=',
      ',',
      '@{ = }',
      '@{ ; ) }',
    ]) {
      expect(() => judgePowershell(text), text).not.toThrow();
    }
  });
});

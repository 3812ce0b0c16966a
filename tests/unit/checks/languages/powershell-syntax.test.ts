import { describe, expect, test } from 'vitest';
import { judgePowershell } from '../../../../src/checks/languages/powershell.ts';

describe('PowerShell', () => {
  test.each([
    'Connect-MgGraph -Scopes "User.Read.All", "Domain.Read.All"',
    "Get-MgUser -UserId '{upn}' -Property Id, Mail, UserType",
    'Get-MgUser -UserId {upn}',
    '$app.PasswordCredentials | Select-Object DisplayName, @{ Name = "Days"; Expression = { $_.EndDateTime } }, KeyId',
    'Select-Object PrincipalDisplayName,\n    @{ Name = "Direct"; Expression = { $_.Id -in $direct } }',
    '$grants |\n    ForEach-Object { Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $_.Id }',
    'if ($app) { Get-MgApplicationOwner -ApplicationId $app.Id -All }',
    '$body = @{ accountEnabled = $true }\nUpdate-MgDevice -DeviceId $id -BodyParameter $body',
    'Get-MgServicePrincipal `\n    -All # all of them',
    '"There are $((Get-MgUser -All).Count) people"',
    'dsregcmd /status',
  ])('%s parses', (source) => {
    expect(judgePowershell(source).syntaxErrorOffset).toBeUndefined();
  });

  test.each([
    ['a block that is not closed', 'Get-MgUser -All | Where-Object { $_.Mail'],
    ['a text that is not closed', 'Get-MgUser -UserId "{upn}'],
    ['a bracket too many', '(Get-MgUser -All)).Count'],
    ['a list that breaks off', 'Get-MgUser -Property Id, | Select-Object Id'],
    ['a pipe that leads nowhere', 'Get-MgUser -All |'],
    ['a condition that is not closed', 'if ($app { Get-MgUser }'],
  ])('with %s does not parse', (_what, source) => {
    expect(judgePowershell(source).syntaxErrorOffset).toBeTypeOf('number');
  });

  test('tells the place where it stops', () => {
    expect(judgePowershell('Get-MgUser -All\n$a = )\nGet-MgUser -All').syntaxErrorOffset).toBe(21);
  });
});

/**
 * Tenants of Microsoft that errors and logs name. Sources: Microsoft's articles on tenant restrictions and on ID token
 * claims, and the errors themselves ("does not exist in tenant 'Microsoft Services'").
 */
const TENANTS: Readonly<Record<string, string>> = {
  '9188040d-6c67-4c5b-b112-36a304b66dad': 'the tenant of personal Microsoft accounts',
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a': 'Microsoft Services, where personal accounts land when no tenant is named',
  '72f988bf-86f1-41af-91ab-2d7cd011db47': "Microsoft's own tenant",
};

/** Applications and resources that errors name most: what people sign in with, and what they want to reach. */
const APPLICATIONS: Readonly<Record<string, string>> = {
  '00000002-0000-0000-c000-000000000000': 'Windows Azure Active Directory',
  '00000003-0000-0000-c000-000000000000': 'Microsoft Graph',
  '00000007-0000-0000-c000-000000000000': 'Dataverse',
  '00000009-0000-0000-c000-000000000000': 'Power BI Service',
  '0000000a-0000-0000-c000-000000000000': 'Microsoft Intune',
  '00000002-0000-0ff1-ce00-000000000000': 'Office 365 Exchange Online',
  '00000003-0000-0ff1-ce00-000000000000': 'Office 365 SharePoint Online',
  '00000004-0000-0ff1-ce00-000000000000': 'Skype for Business Online',
  '00000006-0000-0ff1-ce00-000000000000': 'Microsoft Office 365 Portal',
  '797f4846-ba00-4fd7-ba43-dac1f8f63013': 'Azure Resource Manager',
  'cfa8b339-82a2-471a-a3c9-0fc0be7a4093': 'Azure Key Vault',
  'e406a681-f3d4-42a8-90b6-c2b029497af1': 'Azure Storage',
  '022907d3-0f1b-48f7-badc-1ba6abab6d66': 'Azure SQL Database',
  '499b84ac-1321-427f-aa17-267ca6975798': 'Azure DevOps',
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46': 'Microsoft Azure CLI',
  '1950a258-227b-4e31-a9cf-717495945fc2': 'Microsoft Azure PowerShell',
  '14d82eec-204b-4c2f-b7e8-296a70dab67e': 'Microsoft Graph Command Line Tools',
  '1b730954-1685-4b74-9bfd-dac224a7b894': 'Azure Active Directory PowerShell',
  'fb78d390-0c51-40cd-8e17-fdbfab77341b': 'Microsoft Exchange REST API Based Powershell',
  'aebc6443-996d-45c2-90f0-388ff96faa56': 'Visual Studio Code',
  'de8bc8b5-d9f9-48b1-a8ad-b748da725064': 'Graph Explorer',
  'c44b4083-3bb0-49c1-b47d-974e53cbdf3c': 'Azure Portal',
  '2793995e-0a7d-40d7-bd35-6968ba142197': 'My Apps',
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264': 'Microsoft Teams',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346': 'Microsoft Teams Web Client',
  '27922004-5251-4030-b22d-91ecd9a37ea4': 'Outlook Mobile',
  '5d661950-3475-41cd-a2c3-d671a3162bc1': 'Microsoft Outlook',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c': 'Microsoft Office',
  'ab9b8c07-8f02-4f72-87fa-80105867a763': 'OneDrive SyncEngine',
  '29d9ed98-a469-4536-ade2-f981bc1d605e': 'Microsoft Authentication Broker',
  '01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9': 'Device Registration Service',
  '372140e0-b3b7-4226-8ef9-d57986796201': 'Azure Windows VM Sign-In',
  '9cdead84-a844-4324-93f2-b2e6bb768d07': 'Azure Virtual Desktop',
};

/** What an ID that people meet is called, however it is written; undefined for every other. */
export function wellKnownId(id: string): string | undefined {
  const key = id.toLowerCase();
  return TENANTS[key] ?? APPLICATIONS[key];
}

/** The IDs and names of the applications that are known at once. */
export const WELL_KNOWN_APPLICATIONS: readonly (readonly [id: string, name: string])[] = Object.entries(APPLICATIONS);

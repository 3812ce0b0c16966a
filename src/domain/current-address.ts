/** Hosts that Microsoft gave up or renamed, and the hosts that took over. */
const HOSTS: Record<string, string> = {
  'docs.microsoft.com': 'learn.microsoft.com',
  'technet.microsoft.com': 'learn.microsoft.com',
  'msdn.microsoft.com': 'learn.microsoft.com',
  'social.technet.microsoft.com': 'learn.microsoft.com/answers',
  'social.msdn.microsoft.com': 'learn.microsoft.com/answers',
  'aad.portal.azure.com': 'entra.microsoft.com',
  'portal.azure.com': 'entra.microsoft.com',
  'manage.windowsazure.com': 'entra.microsoft.com',
  'account.activedirectory.windowsazure.com': 'myapps.microsoft.com',
  'graph.windows.net': 'graph.microsoft.com',
  'login.windows.net': 'login.microsoftonline.com',
};

/**
 * Folders of learn.microsoft.com that moved, longest first, and where their pages are now.
 * Source: the redirections of MicrosoftDocs/entra-docs and a comparison of its folders with those of MicrosoftDocs/azure-docs.
 */
const FOLDERS: [old: string, now: string][] = [
  ['/azure/active-directory/develop/', '/entra/identity-platform/'],
  ['/azure/active-directory/authentication/', '/entra/identity/authentication/'],
  ['/azure/active-directory/conditional-access/', '/entra/identity/conditional-access/'],
  ['/azure/active-directory/devices/', '/entra/identity/devices/'],
  ['/azure/active-directory/manage-apps/', '/entra/identity/enterprise-apps/'],
  ['/azure/active-directory/reports-monitoring/', '/entra/identity/monitoring-health/'],
  ['/azure/active-directory/roles/', '/entra/identity/role-based-access-control/'],
  ['/azure/active-directory/enterprise-users/', '/entra/identity/users/'],
  ['/azure/active-directory/identity-protection/', '/entra/id-protection/'],
  ['/azure/active-directory/external-identities/', '/entra/external-id/'],
  ['/azure/active-directory/hybrid/connect/', '/entra/identity/hybrid/connect/'],
  ['/azure/active-directory/app-proxy/', '/entra/identity/app-proxy/'],
  ['/azure/active-directory/app-provisioning/', '/entra/identity/app-provisioning/'],
  ['/azure/active-directory/saas-apps/', '/entra/identity/saas-apps/'],
  ['/azure/active-directory/managed-identities-azure-resources/', '/entra/identity/managed-identities-azure-resources/'],
  ['/azure/active-directory/workload-identities/', '/entra/workload-id/'],
  ['/azure/active-directory/fundamentals/', '/entra/fundamentals/'],
  ['/azure/active-directory/governance/', '/entra/id-governance/'],
  ['/azure/active-directory/privileged-identity-management/', '/entra/id-governance/privileged-identity-management/'],
  ['/azure/active-directory/', '/entra/'],
  ['/troubleshoot/azure/active-directory/', '/troubleshoot/entra/entra-id/'],
  ['/troubleshoot/azure/entra/entra-id/', '/troubleshoot/entra/entra-id/'],
  ['/mem/intune/', '/intune/'],
];

const LANGUAGE = /^\/[a-z]{2}-[a-z]{2}(?=\/)/i;

/** The address as it is today, as far as hosts, folders and languages tell; the same when nothing is known against it. */
export function currentAddress(address: string): string {
  const url = new URL(address);
  const host = HOSTS[url.host] ?? url.host;
  const isMicrosoft = /(?:^|\.)microsoft\.com$/.test(url.host);
  const path = isMicrosoft ? url.pathname.replace(LANGUAGE, '') : url.pathname;
  const [old, now] = (isMicrosoft && FOLDERS.find(([folder]) => path.toLowerCase().startsWith(folder))) || ['', ''];
  if (host === url.host && path === url.pathname && old === '') return address;
  return `https://${host}${now}${path.slice(old.length)}${url.search}${url.hash}`;
}

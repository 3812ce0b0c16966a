/** A program that asks for tokens, as far as an error shows it. */
interface Tool {
  name: string;
  /** What of it is in a text: names of its errors, commands and packages. */
  seen: RegExp;
}

/** How the names of PowerShell's commands begin. */
const VERB = String.raw`\b(?:Add|Apply|Connect|Disconnect|Get|Invoke|Login|New|Remove|Resolve|Set|Update)`;

/** The tools that errors come from, those with a surer mark first. */
const TOOLS: readonly Tool[] = [
  { name: 'azcopy', seen: /\bazcopy\b/i },
  { name: 'Azure Developer CLI', seen: /\bazd (?:auth|up|env|provision|deploy)\b|\bAzureDeveloperCLICredential\b/i },
  {
    name: 'Azure CLI',
    seen: /\baz (?:login|account|logout|rest|ad|aks|group|vm|acr|webapp|keyvault|storage|deployment)\b|\bazure[ -]cli\b|\bAzureCliCredential\b|\bazure\.cli\b/i,
  },
  { name: 'Terraform', seen: /\bterraform\b|\bazurerm\b|\bazuread_|\bhashicorp\/(?:azure|go-azure)/i },
  { name: 'GitHub Actions', seen: /\bazure\/login@|\bgithub actions?\b|\bACTIONS_ID_TOKEN_REQUEST|::error::/i },
  // GitHub shows the marks of its lines only in a log that was downloaded.
  {
    name: 'Azure DevOps',
    seen: /\bazure (?:devops|pipelines?)\b|\bservice connection\b|\bTF400813\b|\bvstoken\.dev\.azure\.com\b|##(?:\[error\]|vso\[)/i,
  },
  { name: 'Exchange Online PowerShell', seen: /\bConnect-(?:ExchangeOnline|IPPSSession)\b|\bExchangeOnlineManagement\b/i },
  {
    name: 'Microsoft Graph PowerShell',
    seen: /\bConnect-MgGraph\b|\bMicrosoft\.Graph\.(?:Authentication|PowerShell)\b|\b(?:Get|New|Set|Update|Remove|Invoke)-Mg[A-Z]/,
  },
  { name: 'PnP PowerShell', seen: new RegExp(String.raw`${VERB}-PnP\w+|\bPnP\.PowerShell\b`, 'i') },
  { name: 'Microsoft Teams PowerShell', seen: /\bConnect-MicrosoftTeams\b/i },
  { name: 'Azure AD PowerShell', seen: new RegExp(String.raw`${VERB}-(?:AzureAD|Msol)\w*|\bMicrosoft\.Open\.Azure`, 'i') },
  {
    name: 'Azure PowerShell',
    seen: new RegExp(String.raw`${VERB}-Az[a-z]\w+|\bAz\.Accounts\b|\bMicrosoft\.(?:Windows)?Azure\.Commands\b`, 'i'),
  },
  { name: 'Azure Storage Explorer', seen: /\bstorage ?explorer\b/i },
  {
    name: 'Kubernetes workload identity',
    seen: /\bazure-workload-identity\b|\bkubelogin\b|\bAZURE_FEDERATED_TOKEN_FILE\b|\bWorkloadIdentityCredential\b/i,
  },
  {
    name: 'Azure Identity',
    seen: /\bazidentity\b|\bazure[.\\/-]identity\b|\b(?:DefaultAzure|Environment|ClientSecret|ClientCertificate|ClientAssertion|UsernamePassword|InteractiveBrowser|DeviceCode|SharedTokenCache|VisualStudio(?:Code)?|AzurePowerShell|ManagedIdentity|OnBehalfOf)Credential\b|\bAuthenticationFailedException\b/i,
  },
  { name: 'Microsoft.Identity.Web', seen: /\bMicrosoft\.Identity\.Web\b|\bIDW10\d{3}\b|\bMicrosoftIdentityWebChallengeUserException\b/ },
  {
    name: 'MSAL.NET',
    seen: /\bMicrosoft\.Identity\.Client\b|\bMsal(?:UiRequired|Service|Client|Claims\w*)?Exception\b|\bMSAL\.(?:NetCore|Desktop|CoreCLR|Xamarin)/,
  },
  {
    name: 'MSAL.js',
    seen: /\b@?azure[/-]msal-(?:browser|react|angular|node|common)\b|\b(?:BrowserAuth|InteractionRequiredAuth|ClientAuth|Server)Error\b|\bmsal\.js\b|\bmsal-browser\b|\b\d{5,8} - \[[\d :-]{19}Z\]: AADSTS|\berror\(s\): \d{5,8} - timestamp\b/i,
  },
  {
    name: 'MSAL Python',
    seen: /\bmsal[ -]python\b|\bimport msal\b|\bmsal\.(?:Public|Confidential)ClientApplication\b|\bacquire_token_\w+|\bmsal\.(?:application|authority|oauth2cli|telemetry|token_cache):/i,
  },
  { name: 'MSAL Java', seen: /\bmsal4j\b|\bcom\.microsoft\.aad\.msal4j\b/i },
  { name: 'MSAL for iOS and macOS', seen: /\bMSALErrorDomain\b|\bMSALAccount\b/ },
  {
    name: 'ADAL',
    seen: /\bAdal(?:Service|Claim\w*|SilentTokenAcquisition)?Exception\b|\badal(?:\.js|-node|-angular|4j)?\b|\bMicrosoft\.IdentityModel\.Clients\.ActiveDirectory\b|\bGet Token request returned http error\b/i,
  },
  { name: 'SAML for PHP', seen: /\bphp-saml\b|\bOneLogin[\\_]+Saml2|\blaravel-saml2\b|\bsimplesaml(?:php)?\b/i },
  { name: 'Spring', seen: /\bspring-(?:cloud-azure|security|boot)\b|\borg\.springframework\b/i },
  // What runs on a phone or a virtual desktop is said together with an app's name, and is the surer mark.
  {
    name: 'Office apps on phones',
    seen: /\b(?:outlook|teams|onedrive|word|excel)[ -](?:mobile|(?:for|on) (?:ios|iphone|ipad|android))\b|\bcompany portal\b|\bcom\.(?:azure\.authenticator|microsoft\.(?:windowsintune\.companyportal|skydrive|office\.outlook))\b/i,
  },
  { name: 'Azure Virtual Desktop', seen: /\bazure virtual desktop\b|\bAVD\b|\bmsrdcw?\b|\bwindows cloud login\b/i },
  { name: 'Windows App', seen: /\bWindows App\b(?! SDK)/ },
  {
    name: 'Edge, Chrome and Firefox',
    seen: /\b(?:CloudAPAuthEnabled|WindowsSSO|MicrosoftEntraSSO|ExtensibleEnterpriseSSO\w*)\b|\bnetwork\.http\.windows-sso\b|\bmicrosoft single sign[ -]on extension\b/i,
  },
  {
    name: 'MCP clients',
    seen: /\bmcp-remote\b|\bclaude (?:code|desktop)\b|\bMCP (?:server|client|connector)s?\b|\/api\/mcp\/auth_callback\b|\bdynamic client registration\b/i,
  },
  {
    name: 'VPN clients',
    seen: /\bazure ?vpn\b|\banyconnect\b|\bcisco secure client\b|\bglobal ?protect\b|\bforticlient\b|\bopenconnect\b|\/\+CSCOE\+\/saml\b|\/SAML20\/SP\b|\/remote\/saml\//i,
  },
  { name: 'rclone', seen: /\brclone\b|\b(?:127\.0\.0\.1|localhost):53682\b/i },
  { name: 'Outlook', seen: /\boutlook\b/i },
  { name: 'Teams', seen: /\b(?:[Mm]icrosoft|MS) [Tt]eams\b|\b[Tt]eams (?:app|client|desktop|web|tab)\b|\bTeams\b/ },
  { name: 'OneDrive', seen: /\bonedrive\b/i },
  { name: 'Visual Studio Code', seen: /\bvs ?code\b|\bvisual studio code\b/i },
  { name: 'Visual Studio', seen: /\bvisual studio\b/i },
  { name: 'SQL Server Management Studio', seen: /\bssms\b|\bsql server management studio\b|\bsqlcmd\b/i },
  {
    name: 'Power BI',
    seen: /\bpower ?bi\b|\bpower ?query\b|\bon-premises data gateway\b|\bDM_GWPipeline_\w+|\bMicrosoft\.Data\.Mashup\b/i,
  },
  { name: 'Power Automate', seen: /\bpower automate\b|\blogic apps?\b/i },
  { name: 'Grafana', seen: /\bgrafana\b/i },
  { name: 'Jenkins', seen: /\bjenkins\b/i },
  { name: 'Moodle', seen: /\bmoodle\b/i },
];

/** The tool that a readable text comes from, or speaks of, and where it shows; undefined when none is known. */
export function toolIn(text: string): { value: string; start: number; end: number } | undefined {
  for (const { name, seen } of TOOLS) {
    const match = seen.exec(text);
    if (match) return { value: name, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

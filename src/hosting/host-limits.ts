/** What a host allows, as its documentation says. Sizes in bytes; what is not named there is left out. */
export interface HostLimits {
  host: string;
  files?: number;
  siteBytes?: number;
  fileBytes?: number;
  monthlyBytes?: number;
  /** The document, and the day on which it was read or which it bears. */
  source: { title: string; url: string; day: string };
}

const GB = 1_000_000_000;
const MB = 1_000_000;
const MIB = 1_048_576;

/** The limits of plans that cost nothing. `tests/hosts/` fails when the site no longer fits one. */
export const HOST_LIMITS: readonly HostLimits[] = [
  {
    host: 'GitHub Pages',
    siteBytes: GB,
    monthlyBytes: 100 * GB,
    source: {
      title: 'GitHub Pages limits',
      url: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
      day: '2026-12-01',
    },
  },
  {
    host: 'Azure Static Web Apps',
    files: 15_000,
    siteBytes: 250 * MB,
    monthlyBytes: 100 * GB,
    source: {
      title: 'Quotas in Azure Static Web Apps',
      url: 'https://learn.microsoft.com/en-us/azure/static-web-apps/quotas',
      day: '2023-02-09',
    },
  },
  {
    host: 'Cloudflare Pages',
    files: 20_000,
    fileBytes: 25 * MIB,
    source: { title: 'Limits', url: 'https://developers.cloudflare.com/pages/platform/limits/', day: '2026-12-01' },
  },
];

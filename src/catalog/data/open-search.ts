import { SITE, urls } from '../../site.ts';
import { absolute, type Host } from './site-root.ts';

/**
 * How a browser's address bar searches the guide: https://github.com/dewitt/opensearch. What is typed goes behind the #,
 * a part that no browser sends.
 */
export function openSearch(host: Host): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE.name}</ShortName>
  <Description>${SITE.tagline}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute(host, urls.asset('favicon.svg'))}</Image>
  <Url type="text/html" template="${absolute(host, urls.home())}#q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(host, urls.openSearch())}"/>
</OpenSearchDescription>
`;
}

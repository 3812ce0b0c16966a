import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, editUrl, makeUrls } from '../../src/site.ts';

describe('addresses', () => {
  test('are built below the base path', () => {
    const urls = makeUrls('/kb/entra/');
    expect(urls.code('50105')).toBe('/kb/entra/aadsts50105/');
    expect(urls.pagefind()).toBe('/kb/entra/pagefind/pagefind.js');
  });

  test('an edit link exists only where the repository is known', () => {
    expect(editUrl(undefined, 'content/codes/AADSTS50105.mdx')).toBeUndefined();
    expect(editUrl('https://git.example/owner/name/', 'content/x.mdx')).toBe('https://git.example/owner/name/edit/main/content/x.mdx');
  });

  test('the policy allows no inline code and no other host', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|http/);
  });
});

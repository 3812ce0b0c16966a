import { httpRequests, requestKey } from '../languages/http.ts';
import { defineRule } from '../rule.ts';
import { samplesIn } from '../samples.ts';

/** Hosts that nobody can have (RFC 2606): there the reader's own app is. */
const EXAMPLE = /^https:\/\/(?:[\w-]+\.)?example\.(?:com|net|org)\//;

/** Requests to Microsoft Graph and to the sign-in endpoints are ones that exist. */
export default defineRule({
  rules: {
    'unknown-request': {
      title: 'a request that is not in the registry',
      hint: 'Use one from registries/requests.yaml, or add it there with its document.',
    },
  },
  check: (content, { verdicts }) => {
    const registry = content.registries.requests;
    if (!registry) return [];
    const known = new Map(registry.value.requests.map((request) => [keyOf(request), request]));
    const unknown = (method: string, url: string) => !known.has(requestKey(method, url));
    const expected = 'Use a request of content/registries/requests.yaml, or add one there with the document that shows it.';
    const written = [...samplesIn(content, ['http'])].flatMap((sample) =>
      httpRequests(sample.text)
        .filter(({ method, url }) => unknown(method, url) && !EXAMPLE.test(url))
        .map(({ method, url, offset }) =>
          sample.report(offset, 'unknown-request', `There is no request ${method} ${url}.`, expected, {
            wrong: requestKey(method, url),
            known: known.keys(),
          }),
        ),
    );
    const invoked = [...samplesIn(content, ['powershell'])].flatMap((sample) =>
      verdicts
        .powershell(sample.text)
        .commands.filter(({ text }) => text.toLowerCase() === 'invoke-mggraphrequest')
        .flatMap(({ parameters }) => {
          const value = (name: string) => parameters.find(({ text }) => text.toLowerCase() === name)?.values[0];
          const uri = value('uri');
          const method = value('method')?.text ?? 'GET';
          if (!uri || !unknown(method, rooted(uri.text))) return [];
          return [
            sample.report(uri.offset, 'unknown-request', `There is no request ${method} ${uri.text}.`, expected, {
              wrong: requestKey(method, rooted(uri.text)),
              known: known.keys(),
            }),
          ];
        }),
    );
    return [...written, ...invoked];
  },
});

function keyOf(request: string): string {
  const [method = '', url = ''] = request.split(' ');
  return requestKey(method, url);
}

/** Invoke-MgGraphRequest takes `v1.0/users` as well as `/v1.0/users`. */
function rooted(uri: string): string {
  return /^(?:https:|\/)/.test(uri) ? uri : `/${uri}`;
}

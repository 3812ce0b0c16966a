export interface KustoToken {
  type: 'name' | 'string' | 'number' | 'sign';
  text: string;
  offset: number;
}

const OPERATORS =
  'project-(?:away|keep|rename|reorder)|mv-(?:expand|apply)|make-series|parse-(?:where|kv)|top-(?:nested|hitters)|sample-distinct';
const RULES: [KustoToken['type'] | 'skip', RegExp][] = [
  ['skip', /\s+|\/\/[^\n]*/y],
  ['string', /[hH]?@"[^"\n]*"|[hH]?@'[^'\n]*'|[hH]?"(?:[^"\\\n]|\\.)*"|[hH]?'(?:[^'\\\n]|\\.)*'/y],
  ['name', new RegExp(`(?:${OPERATORS})(?![\\w-])`, 'y')],
  ['name', /\$?[A-Za-z_]\w*/y],
  ['number', /\d+(?:\.\d+)?[A-Za-z]*/y],
  ['sign', /!(?:in~?|has\w*|contains\w*|startswith\w*|endswith\w*|between)(?!\w)/y],
  ['sign', /==|=~|!=|!~|<=|>=|\.\.|[\s\S]/y],
];

/** Splits a query into names, strings, numbers and signs; comments go. */
export function kustoTokens(text: string): KustoToken[] {
  const tokens: KustoToken[] = [];
  let offset = 0;
  while (offset < text.length) {
    for (const [type, pattern] of RULES) {
      pattern.lastIndex = offset;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      if (type !== 'skip') tokens.push({ type, text: found, offset });
      offset += found.length;
      break;
    }
  }
  return tokens;
}

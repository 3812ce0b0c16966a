import { type PowershellToken, powershellTokens } from './powershell-tokens.ts';

export interface Located {
  text: string;
  offset: number;
}

/** A command as it is called: by name, with its parameters and the literal values of each. */
export interface PowershellCommand extends Located {
  parameters: (Located & { values: Located[] })[];
  /** Values before the first parameter. */
  values: Located[];
}

const KEYWORDS = new Set(
  'if elseif else foreach for while do until switch try catch finally return throw in begin process end break continue exit'.split(' '),
);
const COMMAND = /^[A-Za-z_][\w.\\-]*$|^[%?]$/;

/** Every command that a script calls, wherever it stands: in pipelines, blocks, groups, assignments and strings. */
export function powershellCommands(source: string): PowershellCommand[] {
  const reader = new Reader(source);
  reader.statements();
  return reader.commands.filter(({ text }) => !reader.defined.has(text.toLowerCase()));
}

class Reader {
  readonly commands: PowershellCommand[] = [];
  readonly defined = new Set<string>();
  /** Keys of the hashtables that variables hold: they are parameters once the variable is splatted. */
  readonly #tables = new Map<string, Located[]>();
  readonly #tokens: PowershellToken[];
  readonly #start: number;
  #at = 0;

  constructor(source: string, start = 0) {
    this.#tokens = powershellTokens(source);
    this.#start = start;
  }

  /** Reads statements up to the bracket that closes the group they stand in. */
  statements(): void {
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
      if (token.type === 'close') return;
      if (token.type === 'end') this.#at++;
      else this.#statement(token);
    }
  }

  #statement(first: PowershellToken): void {
    const word = first.text.toLowerCase();
    if (first.type === 'word' && word === 'function') {
      const name = this.#tokens[this.#at + 1];
      if (name) this.defined.add(name.text.toLowerCase());
      this.#at += 2;
    } else if (first.type === 'word' && word === 'param') {
      this.#at++;
      this.#skipGroup();
    } else if ((first.type === 'word' && KEYWORDS.has(word)) || first.text === '&') this.#at++;
    else if (first.type === 'word' && COMMAND.test(first.text)) this.#command(first);
    else this.#expression();
  }

  #command(name: PowershellToken): void {
    const command: PowershellCommand = { ...this.#located(name), parameters: [], values: [] };
    this.commands.push(command);
    this.#at++;
    for (let token = this.#tokens[this.#at]; token && token.type !== 'end' && token.type !== 'close'; token = this.#tokens[this.#at]) {
      this.#at++;
      if (token.type === 'parameter')
        command.parameters.push({ ...this.#located(token), text: token.text.slice(1).replace(/:$/, ''), values: [] });
      else if (token.type === 'splat') {
        for (const key of this.#tables.get(token.text.slice(1).toLowerCase()) ?? []) command.parameters.push({ ...key, values: [] });
      } else if (token.type === 'open') this.#group(token);
      else if (token.type === 'string' || token.type === 'word') {
        if (token.type === 'string') this.#inString(token);
        (command.parameters.at(-1)?.values ?? command.values).push({ text: unquote(token.text), offset: this.#start + token.offset });
      }
    }
  }

  /** Reads an expression; what stands after an equals sign, or after the `in` of a loop, is a statement again. */
  #expression(): void {
    let variable = '';
    for (let token = this.#tokens[this.#at]; token && token.type !== 'end' && token.type !== 'close'; token = this.#tokens[this.#at]) {
      this.#at++;
      if (token.type === 'variable') variable = token.text.slice(1).toLowerCase();
      else if (token.type === 'string') this.#inString(token);
      else if (token.type === 'open') this.#group(token);
      else if (token.text === 'in') return;
      else if (token.type === 'assign') {
        const next = this.#tokens[this.#at];
        if (next?.text === '@{') {
          this.#at++;
          this.#tables.set(variable, this.#hashtable());
        }
        return;
      }
    }
  }

  #group(open: PowershellToken): void {
    if (open.text === '@{') {
      this.#hashtable();
      return;
    }
    this.statements();
    this.#at++;
  }

  #hashtable(): Located[] {
    const keys: Located[] = [];
    for (let token = this.#tokens[this.#at]; token && token.type !== 'close'; token = this.#tokens[this.#at]) {
      if (token.type === 'end') {
        this.#at++;
        continue;
      }
      keys.push({ text: unquote(token.text), offset: this.#start + token.offset });
      while (this.#tokens[this.#at] && !['assign', 'end', 'close'].includes((this.#tokens[this.#at] as PowershellToken).type)) this.#at++;
      if (this.#tokens[this.#at]?.type === 'assign') this.#at++;
      const value = this.#tokens[this.#at];
      if (value && value.type !== 'end' && value.type !== 'close') this.#statement(value);
    }
    this.#at++;
    return keys;
  }

  #skipGroup(): void {
    let depth = 0;
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
      this.#at++;
      if (token.type === 'open') depth++;
      else if (token.type === 'close' && --depth <= 0) return;
      else if (depth === 0 && token.type !== 'end') return;
    }
  }

  /** Commands in `$( … )` inside a string in double quotes. */
  #inString({ text, offset }: PowershellToken): void {
    if (!text.startsWith('"') && !text.startsWith('@"')) return;
    for (const match of text.matchAll(/\$\(((?:[^()]|\([^()]*\))*)\)/g)) {
      const inner = new Reader(match[1] as string, this.#start + offset + match.index + 2);
      inner.statements();
      this.commands.push(...inner.commands);
    }
  }

  #located({ text, offset }: PowershellToken): Located {
    return { text, offset: this.#start + offset };
  }
}

function unquote(text: string): string {
  return text.replace(/^(?:@?["']\n?)|(?:\n?["']@?)$/g, '');
}

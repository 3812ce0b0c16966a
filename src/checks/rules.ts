import { readdirSync } from 'node:fs';
import type { Rule, RuleText } from './rule.ts';

const FOLDER = new URL('./rules/', import.meta.url);

/** Every module of rules/, in the order of their names; a new one needs no line anywhere else. */
export const RULES: readonly Rule[] = await Promise.all(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map(async (name) => ((await import(/* @vite-ignore */ new URL(name, FOLDER).href)) as { default: Rule }).default),
);

/** The table of all rules: title and hint by id. Throws when two modules define one id, or one shares an id that none defines. */
export const RULE_TEXTS: ReadonlyMap<string, RuleText> = tableOf(RULES);

function tableOf(rules: readonly Rule[]): Map<string, RuleText> {
  const table = new Map<string, RuleText>();
  for (const [id, text] of rules.flatMap((rule) => Object.entries(rule.rules))) {
    if (table.has(id)) throw new Error(`Two modules of src/checks/rules define the rule "${id}".`);
    table.set(id, text);
  }
  for (const id of rules.flatMap(({ also = [] }) => also)) {
    if (!table.has(id)) throw new Error(`No module of src/checks/rules defines the rule "${id}".`);
  }
  return table;
}

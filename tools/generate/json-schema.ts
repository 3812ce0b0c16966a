import { z } from 'astro/zod';

/** What an editor may not know, or would write into a file: our own notes on a field, and what a missing field counts as. */
const NOT_FOR_EDITORS = ['prose', 'names', 'quoted', 'default'];

/**
 * What authors may write, as JSON Schema: the form before values are converted, closed where the schema is. Editors know
 * draft 7 best. What only a function of ours can say, such as that a day exists, is left to the checks.
 */
export function jsonSchema(schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema: node }) => {
      for (const keyword of NOT_FOR_EDITORS) delete node[keyword];
      // Bounds that say no more than that the number is an integer.
      if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
      if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
    },
  });
  const made = { $schema, $comment: 'Made by npm run generate; edit src/schema/ instead.', ...rest };
  return `${JSON.stringify(made, null, 2)}\n`;
}

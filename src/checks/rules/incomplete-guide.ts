import { defineRule, diagnostic } from '../rule.ts';

/** A failure is explained: how to look at it, and at least one cause. Steps that are normal need neither. */
export default defineRule({
  rules: {
    'incomplete-guide': {
      title: 'a guide to a failure without a check or without a cause',
      hint: 'Write both, or choose interrupt or transient if nothing is broken.',
    },
  },
  check: ({ guides }) =>
    guides.flatMap(({ file, raw, at, body }) => {
      if (raw.kind !== 'failure' || !body) return [];
      const missing = [...(body.checks.length === 0 ? ['Check'] : []), ...(body.causes.length === 0 ? ['Cause'] : [])];
      return missing.map((name) =>
        diagnostic(
          file,
          at(['kind']),
          'incomplete-guide',
          `A failure needs at least one <${name}>.`,
          `Write <${name}> …, or say interrupt or transient if nothing is broken.`,
        ),
      );
    }),
});

import { problem, type Rule } from '../rule.ts';

/** A failure is explained: how to look at it, and at least one cause. Steps that are normal need neither. */
export const incompleteGuide: Rule = ({ guides }) =>
  guides.flatMap(({ file, raw, at, body }) => {
    if (raw.kind !== 'failure' || !body) return [];
    const missing = [...(body.checks.length === 0 ? ['Check'] : []), ...(body.causes.length === 0 ? ['Cause'] : [])];
    return missing.map((name) =>
      problem(
        file,
        at(['kind']),
        'incomplete-guide',
        `A failure needs at least one <${name}>.`,
        `Write <${name}> …, or say interrupt or transient if nothing is broken.`,
      ),
    );
  });

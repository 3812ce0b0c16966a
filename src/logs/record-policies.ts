import { fieldsOf, itemsOf, textOf } from './fields.ts';
import { createMemo, type Intern } from './intern.ts';
import type { AppliedPolicy, Method } from './sign-in-event.ts';

/** Results of policies that were looked at and did not apply: there are dozens of them in every record. */
const NOT_APPLIED = new Set(['', 'notapplied', 'notenabled', 'reportonlynotapplied', 'unknown']);

/** Reads the lists of a record. Records with the same list share it, as most have one of a few. */
export function createPolicies(intern: Intern): {
  /** The policies that applied; undefined where the record has no list. */
  policiesOf(list: unknown): AppliedPolicy[] | undefined;
  methodsOf(list: unknown): Method[];
} {
  const policies = createMemo((key) => JSON.parse(key) as AppliedPolicy[]);
  const methods = createMemo((key) => JSON.parse(key) as Method[]);
  return {
    policiesOf(list) {
      const items = itemsOf(list);
      return items && policies(JSON.stringify(items.map(policyOf).filter(({ result }) => !NOT_APPLIED.has(result.toLowerCase()))));
    },
    methodsOf: (list) => methods(JSON.stringify((itemsOf(list) ?? []).map(methodOf))),
  };

  function policyOf(item: unknown): AppliedPolicy {
    const fields = fieldsOf(item);
    return { name: intern(textOf(fields.get('displayname'), fields.get('id'))), result: intern(textOf(fields.get('result'))) };
  }

  function methodOf(item: unknown): Method {
    const fields = fieldsOf(item);
    return {
      method: textOf(fields.get('authenticationmethod')),
      succeeded: textOf(fields.get('succeeded')),
      detail: textOf(fields.get('authenticationstepresultdetail'), fields.get('authenticationmethoddetail')),
    };
  }
}

import { textOf } from './fields.ts';
import { createIntern } from './intern.ts';
import type { AuthenticationDetail } from './sign-in-event.ts';

/** Makes details of the rows of a download of authentication details, in whichever order its columns are. */
export function createCsvDetails(columns: ReadonlyMap<string, number>): (row: readonly string[]) => AuthenticationDetail {
  const intern = createIntern();
  const internId = createIntern();
  return (row) => {
    const text = (...names: string[]) => textOf(...names.map((name) => row[columns.get(name) ?? -1]));
    return {
      requestId: internId(text('request id')),
      method: intern(text('authentication method')),
      succeeded: intern(text('succeeded')),
      detail: intern(text('result detail', 'authentication method detail')),
    };
  };
}

import type { Registries } from '../schema/registry.ts';
import type { Doing } from './doing.ts';
import { partsOf } from './portal-path.ts';

export type Task = Registries['roleTasks']['tasks'][number];

/** The tasks of the table that a section has people do. */
export function tasksIn({ paths, code }: Doing, tasks: Task[]): Task[] {
  const words = new Set(code.flatMap((text) => text.split(/[^\w-]+/)).map((word) => word.toLowerCase()));
  const byPath = paths.flatMap((path) => {
    const begun = tasks.flatMap((task) =>
      task.paths.filter((known) => begins(path, known)).map((known) => ({ task, length: known.length })),
    );
    const longest = Math.max(...begun.map(({ length }) => length));
    return begun.filter(({ length }) => length === longest).map(({ task }) => task);
  });
  const byCommand = tasks.filter(({ commands }) => commands.some((command) => words.has(command.toLowerCase())));
  return [...new Set([...byPath, ...byCommand])];
}

/** Whether somebody with `role` can do what one of `roles` can. */
export function canDo(role: string, roles: readonly string[], { includes }: Registries['roleTasks']): boolean {
  return role === 'Global Administrator' || roles.some((other) => other === role || includes[role]?.includes(other));
}

function begins(path: string, known: string): boolean {
  const parts = partsOf(path);
  return partsOf(known).every((part, index) => parts[index] === part);
}

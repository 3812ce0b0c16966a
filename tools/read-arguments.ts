import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UserError } from './user-error.ts';

/** What a command that judges something ends with when it could not: 0 and 1 are its verdicts. */
export const COULD_NOT = 2;

/** The arguments of a command whose exit code is a verdict. Throws a UserError, which ends it with 2, for what it does not know. */
export function readArguments<const Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UserError((error as Error).message, COULD_NOT);
  }
}

/** One of the formats that a command prints. Throws a UserError for any other. */
export function readFormat<Format extends string>(name: string, formats: readonly Format[]): Format {
  const format = formats.find((one) => one === name);
  if (!format) throw new UserError(`There is no format "${name}". Use one of: ${formats.join(', ')}.`, COULD_NOT);
  return format;
}

/** Days of an age such as `180d`. Throws a UserError for anything else. */
export function readDays(option: string, text: string): number {
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  if (!days) throw new UserError(`"${text}" is no age in days. Write ${option} 180d.`, COULD_NOT);
  return Number(days);
}

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '@carryover/engine';
import { UsageError } from '../errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const unknownOption = (command: string, flag: string, options: Options): UsageError => {
  const near = nearest(
    flag,
    Object.keys(options).map((name) => `--${name}`),
  );
  return new UsageError(
    `There is no option ${flag}.${near ? ` Did you mean ${near}?` : ''} See carryover ${command} --help.`,
  );
};

/** A negative number after an option is its value, though Node takes it for another option. */
const withValuesJoined = (args: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    if (/^-\d/.test(arg) && last !== undefined && /^--[^=]+$/.test(last))
      joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  return joined;
};

/** Node's parser of options, with messages for people instead of its errors. */
export const parseOptions = <const O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
  allowPositionals = true,
) => {
  try {
    return parseArgs({ args: withValuesJoined(args), options, allowPositionals });
  } catch (error) {
    const { message } = error as Error;
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== undefined) throw unknownOption(command, unknown, options);
    const [first = message] = message.split(/(?<=[.'])\s/);
    throw new UsageError(`${first.replace(/\.?$/, '.')} See carryover ${command} --help.`);
  }
};

/** The allowed word that was typed; throws UsageError with the nearest one, or what a word of `others` means. */
export const oneOf = <T extends string>(
  flag: string,
  value: string,
  allowed: readonly T[],
  others: ReadonlyMap<string, T> = new Map(),
): T => {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  const near = others.get(value.toLowerCase()) ?? nearest(value, allowed);
  throw new UsageError(
    `${flag} ${value}: expected ${allowed.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
  );
};

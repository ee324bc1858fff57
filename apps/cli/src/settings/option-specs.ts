import type { Option } from '../commands/command.ts';
import { parseOptions } from '../commands/parse-options.ts';
import { UsageError } from '../errors.ts';

/** One line an option: what parses it and what the help says. Without a `flag` the help leaves it out. */
export interface OptionSpec extends Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export const helpOptions = (specs: OptionSpecs): readonly Option[] =>
  Object.values(specs).filter(({ flag }) => flag !== '');

/** What was typed, by the names of the options. */
export interface Given<Name extends string> {
  readonly files: readonly string[];
  text(name: Name): string | undefined;
  texts(name: Name): readonly string[];
  flag(name: Name): boolean;
}

export const givenOptions = <Specs extends OptionSpecs>(
  command: string,
  args: readonly string[],
  specs: Specs,
): Given<keyof Specs & string> => {
  const { values, positionals } = parseOptions(
    command,
    args,
    Object.fromEntries(
      Object.entries<OptionSpec>(specs).map(([name, { type, multiple = false }]) => [
        name,
        { type, multiple },
      ]),
    ),
  );
  return {
    files: positionals,
    text: (name) => values[name] as string | undefined,
    texts: (name) => (values[name] as string[] | undefined) ?? [],
    flag: (name) => values[name] === true,
  };
};

/** What is typed and would change nothing is refused, with what to type instead: it was meant for something. */
export const takesNoWords = (command: string, words: readonly string[], instead: string): void => {
  if (words[0] !== undefined)
    throw new UsageError(`carryover ${command} takes nothing more, and "${words[0]}" was typed. ${instead}.`);
};

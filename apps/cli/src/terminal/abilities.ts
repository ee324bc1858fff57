import type { Io } from '../io.ts';
import type { StyleOptions } from './style.ts';

export interface AskedLook {
  /** Undefined leaves it to the terminal. */
  readonly colour?: boolean | undefined;
  readonly ascii?: boolean;
}

/** What was typed outweighs FORCE_COLOR, that outweighs NO_COLOR (no-color.org), and these the terminal. */
const showsColour = ({ env, isTerminal }: Io, asked: boolean | undefined): boolean => {
  if (asked !== undefined) return asked;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
};

/** A locale that is set and names another encoding than UTF-8, as C and POSIX do; unset tells nothing. */
const knowsOnlyAscii = ({ LC_ALL, LC_CTYPE, LANG }: Io['env']): boolean => {
  const locale = LC_ALL || LC_CTYPE || LANG;
  return locale !== undefined && locale !== '' && !/utf-?8/i.test(locale);
};

export const lookOf = (io: Io, asked: AskedLook = {}): StyleOptions => ({
  colour: showsColour(io, asked.colour),
  ascii: asked.ascii === true || knowsOnlyAscii(io.env),
  links: io.isTerminal && io.env.TERM !== 'dumb',
});

import { nearest } from './nearest.ts';
import type { Token } from './token.ts';

/** Where the text could not be read, and what to write instead. Lines and columns count from 1. */
export interface NotationError {
  readonly line: number;
  readonly column: number;
  readonly token: string;
  readonly message: string;
  /** An exercise that the catalogue has not got: it was read all the same, under the name that was written. */
  readonly unknownExercise?: true;
}

type About = Pick<NotationError, 'unknownExercise'>;

/** The message is made only when it is kept, since looking for a near word costs. */
export type Report = (token: Token, message: () => string, about?: About) => void;

/** A file that is no week at all would otherwise give an error a word. */
const mostErrors = 100;

export interface ErrorList {
  readonly errors: NotationError[];
  readonly reportOn: (line: number) => Report;
}

export const errorList = (): ErrorList => {
  const errors: NotationError[] = [];
  const reportOn =
    (line: number): Report =>
    (token, message, about) => {
      if (errors.length > mostErrors) return;
      const last = errors.length === mostErrors;
      const text = last ? 'More could not be read from here on. Mend the lines above first.' : message();
      errors.push({ line, column: token.column, token: token.raw, message: text, ...about });
    };
  return { errors, reportOn };
};

/** ` Did you mean "easy"?` when a known word is close, else the given advice. */
export const suggestion = (word: string, known: readonly string[], otherwise: string): string => {
  const close = nearest(word, known);
  return close === undefined ? ` ${otherwise}` : ` Did you mean "${close}"?`;
};

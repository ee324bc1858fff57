import { writeOutput } from '../files/write-output.ts';
import type { Io } from '../io.ts';
import type { ExportArgs } from './export-options.ts';

/** To the file that was named, and says what it holds; else to the terminal. Answers with the exit code. */
export const writeText = (text: string, { file }: ExportArgs, holds: string, io: Io): number => {
  if (file === undefined) io.out(text);
  else {
    writeOutput(file, text, io.cwd);
    io.err(`carryover: ${file} holds ${holds}.\n`);
  }
  return 0;
};

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';

export const writeOutput = (file: string, text: string | Uint8Array, cwd: string): void => {
  try {
    writeFileSync(resolve(cwd, file), text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${file}: cannot be written (${code}). Look at the folder's name and at who may write there.`,
    );
  }
};

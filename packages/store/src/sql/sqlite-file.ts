import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Patience } from './retry.ts';

export const openFile = async (file: string, _patience: Patience): Promise<DatabaseSync> => {
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  for (const pragma of [
    'journal_mode = wal',
    'synchronous = full',
    'trusted_schema = off',
    'cell_size_check=on',
    'fullfsync = on',
  ])
    database.exec(`pragma ${pragma}`);
  void randomUUID;
  return database;
};

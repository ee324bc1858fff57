// Another process at the same file: says what opening it comes to, or holds it until its input ends.
import { DatabaseSync } from 'node:sqlite';
import { DatabaseError, openDatabase } from '../src/node.ts';

const [file = '', hold] = process.argv.slice(2);

if (hold === undefined)
  await openDatabase({ kind: 'sqlite', file }).then(
    (database) => database.close().then(() => console.log('opened')),
    (error) => console.log(error instanceof DatabaseError ? `${error.trouble} ${error.message}` : error),
  );
else {
  const database = new DatabaseSync(file);
  database.exec('pragma locking_mode = exclusive');
  database.exec('begin exclusive');
  console.log('held');
  process.stdin.resume().once('end', () => database.close());
}

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dataFolder } from '../src/journal/data-folder.ts';
import { type Runner, runner } from './runner.ts';
import { folderWith, run, stillIo } from './support.ts';

const idIn = (text: string): string => /\((\w{8})\)/.exec(text)?.[1] ?? assert.fail(text);

/** A clock that goes on with every command. */
const ticking = ({ carryover }: Runner): Runner['carryover'] => {
  let seconds = 0;
  return (argv) => {
    seconds += 1;
    const at = stillIo.now() + seconds * 1000;
    return carryover(argv, { now: () => at });
  };
};

describe('carryover log', () => {
  test('keeps a line, and echoes what was understood with its id', async (context) => {
    const { carryover } = runner(context);
    const { code, out, err } = await carryover(['log', 'run', 'easy', '45', 'min']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Kept: Mon 2026-11-09 {2}run easy 45m {2}\(\w{8}\)\n$/);
    assert.equal((await carryover(['log', '--list'])).out, out.replace('Kept: ', ''));
  });

  test('keeps several lines, each session by itself, and the newest first in the list', async (context) => {
    const { carryover } = runner(context);
    const { out } = await carryover([
      'log',
      'Sun check sleep7h | run long 90m',
      '18:30 calf-raise-single 3x8/side',
    ]);
    assert.equal(out.match(/^Kept: /gm)?.length, 3);
    const list = (await carryover(['log', '--list'])).out.trimEnd().split('\n');
    assert.match(list[0]!, /^Mon 2026-11-09 {2}18:30 lift: calf-raise-single 3x8\/side/);
    assert.match(list.join(), /Sun 2026-11-08 {2}check sleep7h.*|Sun 2026-11-08 {2}run long 1h30m/);
  });

  test('reads lines that are piped in; a bad one costs itself alone', async (context) => {
    const { carryover } = runner(context);
    const lines = '# my week\nSat run easy 30m\n\nSun run esy 40m\nSun split-squat 3x6\n';
    const { code, out, err } = await carryover(['log', '-'], { input: async () => lines });
    assert.equal(code, 2);
    assert.equal(out.match(/^Kept: /gm)?.length, 2);
    assert.match(
      err,
      /^carryover: "Sun run esy 40m": "esy" is not a word of a run\. Did you mean "easy"\?$/m,
    );
    assert.match(err, /1 of 3 lines are not kept/);
  });

  test('keeps the same line once, however often it is typed', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', 'run easy 45m']);
    const again = await carryover(['log', 'run easy 45m']);
    assert.match(again.out, /^Already kept: /);
    assert.equal(again.code, 0);
    assert.equal((await carryover(['log', '--list'])).out.trimEnd().split('\n').length, 1);
  });

  test('keeps the same line once in one command, too', async (context) => {
    const { carryover } = runner(context);
    const typed = await carryover([
      'log',
      'run easy 45m 8km',
      'run easy 45m 8km',
      'run easy 45m 8km "second"',
    ]);
    assert.equal(typed.out.match(/^Kept: /gm)?.length, 2);
    assert.equal(typed.out.match(/^Already kept: .*A clock time or a title/gm)?.length, 1);
    await carryover(['log', '-'], { input: async () => 'Sun split-squat 3x6\nSun split-squat 3x6\n' });
    assert.equal((await carryover(['log', '--list'])).out.trimEnd().split('\n').length, 3);
  });

  test('says that rest needs no line', async (context) => {
    const { carryover, data } = runner(context);
    for (const line of ['rest', 'Sun rest']) {
      const { code, out, err } = await carryover(['log', line]);
      assert.deepEqual([code, out], [0, '']);
      assert.match(err, /Rest needs no line: between the days that you log/);
    }
    assert.equal(statSync(data, { throwIfNoEntry: false }), undefined);
    const { code, out } = await carryover(['log', 'rest', 'Sun run easy 30m']);
    assert.deepEqual([code, out.match(/^Kept: /gm)?.length], [0, 1]);
  });

  test('refuses what would change nothing, with what to type', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', 'run easy 45m']);
    for (const [argv, says] of [
      [['log', '--undo', '--list'], /type one of them/],
      [['log', '--list', 'run'], /carryover log --list takes nothing more, and "run" was typed/],
      [['log', '--undo', 'abcd', 'efgh'], /"efgh" was typed\. Type it once for each id/],
      [['export', '/tmp/x'], /"\/tmp\/x" was typed\. carryover export --output-file \/tmp\/x writes there/],
      [['check', 'foo'], /carryover check takes nothing more, and "foo" was typed.*--database/],
    ] as const) {
      const { code, out, err } = await carryover(argv);
      assert.deepEqual([code, out], [2, ''], argv.join(' '));
      assert.match(err, says);
    }
    assert.match((await carryover(['log', '--list'])).out, /run easy 45m/);
  });

  test('keeps an exercise under its own name, and says which one may be meant', async (context) => {
    const { carryover } = runner(context);
    const { code, out, err } = await carryover(['log', 'splt-squat 3x6 20kg']);
    assert.equal(code, 0);
    assert.match(out, /"splt-squat" 3x6 20kg/);
    assert.match(err, /Did you mean "split-squat"\? It is kept under the name that you wrote/);
  });

  test('--undo takes back the last thing, then the one before, and says what', async (context) => {
    const carryover = ticking(runner(context));
    await carryover(['log', 'run easy 45m']);
    await carryover(['log', 'pain achilles left 4']);
    assert.match((await carryover(['log', '--undo'])).out, /^Taken back: .*pain achilles left 4/);
    assert.match((await carryover(['log', '--undo'])).out, /^Taken back: .*run easy 45m/);
    const { code, err } = await carryover(['log', '--undo']);
    assert.deepEqual([code, /Nothing that was logged is left/.test(err)], [2, true]);
    // What was taken back may be told again.
    assert.match((await carryover(['log', 'run easy 45m'])).out, /^Kept: /);
  });

  test('--undo takes back the whole of what one command kept', async (context) => {
    const carryover = ticking(runner(context));
    await carryover(['log', 'run easy 45m']);
    await carryover(['log', '07:00 easy 30m | 18:00 lift: push-up 3x10', 'check sleep7h']);
    const { out } = await carryover(['log', '--undo']);
    assert.deepEqual(out.match(/(?<=Taken back: Mon 2026-11-09 {2}).*(?= {2}\()/g), [
      '07:00 run easy 30m',
      '18:00 lift: push-up 3x10',
      'check sleep7h',
    ]);
    assert.match((await carryover(['log', '--list'])).out, /^Mon 2026-11-09 {2}run easy 45m .*\n$/);
  });

  test('--undo with an id takes back that one; an id that is not there is named', async (context) => {
    const { carryover } = runner(context);
    const id = idIn((await carryover(['log', 'run easy 45m'])).out);
    await carryover(['log', 'run easy 20m "second"']);
    assert.match((await carryover(['log', '--undo', id])).out, /run easy 45m/);
    const unknown = await carryover(['log', '--undo', id]);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, new RegExp(`--undo ${id}: nothing that counts has this id.*--list`));
  });

  test('says what to type where nothing was said, and where nothing was ever kept', async (context) => {
    const { carryover, data } = runner(context);
    const empty = await carryover(['log']);
    assert.deepEqual([empty.code, empty.out], [2, '']);
    assert.match(empty.err, /carryover log "run easy 45m"/);
    const none = await carryover(['log', '--list']);
    assert.equal(none.code, 2);
    assert.match(none.err, /There is no journal yet .*carryover import FILES/);
    assert.equal(statSync(data, { throwIfNoEntry: false }), undefined);
  });
});

describe('the data folder', () => {
  const home = '/home/ana';
  const cases = [
    [{ CARRYOVER_DATA: '/tmp/x' }, 'linux', '/tmp/x'],
    [{ CARRYOVER_DATA: 'x' }, 'linux', '/elsewhere/x'],
    [{}, 'linux', '/home/ana/.local/share/carryover'],
    [{ XDG_DATA_HOME: '/data' }, 'linux', '/data/carryover'],
    [{ XDG_DATA_HOME: 'data' }, 'linux', '/home/ana/.local/share/carryover'],
    [{ XDG_DATA_HOME: '/data' }, 'darwin', '/home/ana/Library/Application Support/Carryover'],
    [{ LOCALAPPDATA: 'C:\\Users\\Ana\\Local' }, 'win32', 'C:\\Users\\Ana\\Local\\Carryover'],
  ] as const;
  for (const [env, platform, folder] of cases)
    test(`is ${folder} on ${platform} with ${JSON.stringify(env)}`, () => {
      assert.equal(dataFolder({ ...stillIo, cwd: '/elsewhere', env, home, platform }), folder);
    });

  test('is the owner’s alone, and so is what it holds', {
    skip: process.platform === 'win32',
  }, async (context) => {
    const { carryover, data } = runner(context);
    await carryover(['log', 'run']);
    assert.equal(statSync(data).mode & 0o777, 0o700);
    assert.equal(statSync(join(data, 'device.json')).mode & 0o077, 0);
  });

  test('keeps who tells and on what: the same with every command', async (context) => {
    const { carryover, data } = runner(context);
    await carryover(['log', 'run easy 45m']);
    const identity = readFileSync(join(data, 'device.json'), 'utf8');
    await carryover(['log', 'run easy 46m']);
    assert.equal(readFileSync(join(data, 'device.json'), 'utf8'), identity);
    // Lost, it is made anew, and the journal still is the one athlete's.
    rmSync(join(data, 'device.json'));
    assert.equal((await carryover(['log', '--list'])).out.trimEnd().split('\n').length, 2);
    writeFileSync(join(data, 'device.json'), '{');
    const { code, err } = await carryover(['log', '--list']);
    assert.equal(code, 2);
    assert.match(err, /device\.json: this does not say who you are\. Delete the file/);
  });

  test('is named where it cannot be made or written', async (context) => {
    const data = folderWith(context, { file: '' });
    const { code, err } = await run(['log', 'run'], { env: { CARRYOVER_DATA: join(data, 'file', 'data') } });
    assert.equal(code, 2);
    assert.match(err, /the folder for the journal cannot be made \(ENOTDIR\).*CARRYOVER_DATA/);
  });

  test('is named where the journal in it is none, and the file stays as it is', async (context) => {
    const { carryover, data, journal: file } = runner(context);
    mkdirSync(data);
    writeFileSync(
      file,
      'this is a note, and no database at all; it is longer than a header of one hundred bytes.',
    );
    const before = readFileSync(file);
    const { code, err } = await carryover(['log', 'run']);
    assert.equal(code, 2);
    assert.match(err, /journal\.sqlite/);
    assert.doesNotMatch(err, /something went wrong/);
    assert.deepEqual(readFileSync(file), before);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { folderWith, root, run } from './support.ts';

const week = `2027-01-04
Mon  run easy 40m 7km | lift legs heavy 40m ?
Tue  check sleep5h sore6 | lift legs: squat-back 3x5 80kg rir2
Thu  run intervals 50m | pain achilles left 6/6/1
2027-01-11
Tue  lift legs heavy 40m ?
`;

describe('carryover review', () => {
  test('looks back on the last week that was done, in words', async (context) => {
    const cwd = folderWith(context, { 'my.week': week });
    const { code, out, err } = await run(['review', 'my.week'], { cwd });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^4 Jan to 10 Jan 2027\n\nDone\n {3}2 runs, 1 h 30 min\.\n/);
    assert.match(out, /\nNext\n {3}No jumps on the left Achilles tendon/);
    assert.match(out, /\n {3}Next week: strength \(heavy legs\) on Tuesday\.\n/);
    assert.match(out, /\nTo think about\n {3}How was the left Achilles tendon/);
  });

  test('tells what became of a plan', async (context) => {
    const cwd = folderWith(context, { 'my.week': week });
    const plan = ['plan', 'my.week', '--today', '2027-01-04', '--weeks', '2', '--output-file', 'plan.json'];
    await run(plan, { cwd });
    const { code, out } = await run(['review', 'my.week', '--against', 'plan.json'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /\nChanged\n {3}\S/);
  });

  test('reads a real log, and says which weeks there are', async () => {
    const example = 'examples/runner-26-weeks.week';
    const { code, out } = await run(['review', example, '--week', '2026-08-12'], { cwd: root });
    assert.equal(code, 0);
    assert.match(out, /^10 Aug to 16 Aug 2026\n/);
    const far = await run(['review', example, '--week', '2030-01-01'], { cwd: root });
    assert.equal(far.code, 2);
    assert.match(far.err, /--week 2030-01-01: the files tell of/);
    assert.equal((await run(['review'])).code, 2);
  });
});

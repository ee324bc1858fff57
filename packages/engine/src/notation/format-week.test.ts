import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDay } from '../domain/index.ts';
import { formatWeek } from './format-week.ts';
import { kgInPound, poundsOf } from './numbers.ts';
import { parseWeek, parseWeeks } from './parse-week.ts';
import { anyWeek, anyWeeks } from './test/arbitrary.ts';

const canonical = (text: string): string => formatWeek(parseWeek(text).weeks[0]);

test('a formatted week reads back as the very same week', () => {
  fc.assert(
    fc.property(anyWeek, (week) => {
      assert.deepEqual(parseWeek(formatWeek(week)), { weeks: [week], errors: [] });
    }),
    { numRuns: 300 },
  );
});

test('several formatted weeks read back as the very same weeks', () => {
  fc.assert(
    fc.property(anyWeeks, (weeks) => {
      assert.deepEqual(parseWeeks(weeks.map(formatWeek).join('\n')), { weeks, errors: [] });
    }),
    { numRuns: 50 },
  );
});

const looseText = fc
  .array(
    fc.constantFrom(
      ...[
        '2027-01-04\n',
        'Mon ',
        'thursday ',
        '\n',
        ' | ',
        ' ?',
        ' run',
        ' race',
        ' lift',
        ' cross',
        ' rest',
        ' pm',
      ],
      ...[
        ' 45m',
        ' 1.1h',
        ' 90min',
        ' 6.2mi',
        ' 10k',
        ' rpe7',
        ' "6x800"',
        ' legs',
        ' heavy',
        ' easy',
        ' tempo',
      ],
      ...[
        ': ',
        '; ',
        ', ',
        ' split-squat',
        ' 3x6/leg',
        ' 6',
        ' 2×30s',
        ' 45lb',
        ' rpe7.3',
        ' rest3m',
        ' drop',
      ],
      ...[
        ' | check',
        ' sleep 7 h',
        ' sore4',
        ' hrv62ms',
        ' | pain',
        ' knee',
        ' 4/-/3',
        ' | symptom',
        ' fever',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => ['Mon run ', ...parts].join(''));

test('canonical text is stable, however loosely the week was typed', () => {
  fc.assert(
    fc.property(looseText, (text) => {
      const once = canonical(text);
      assert.equal(canonical(once), once);
    }),
    { numRuns: 500 },
  );
});

test('words come in one order and quantities in one form', () => {
  const typed = `2027-01-04
THURSDAY: "easy lap" 1.5h EASY run 7:05 +strides 6.2mi | lift legs: Split-Squat rir2 3x6/leg rest3m 45lbs, 6 drop
tue heavy-ish # nobody knows
Mon race b 10k ?`;
  assert.equal(
    canonical(typed),
    `2027-01-04
Mon  race B 10km ?
Thu  lift legs: split-squat 3x6/side 45lb rir2 rest180s, 1x6 drop
`,
  );
});

test('what was told of a day stands before its sessions, each entry in one form', () => {
  const typed = `2027-01-04
Mon  lift legs heavy | pain Knee left -/5 | shoes flat | check energy 3 sleep 6h30 unfuelled sore6
Tue  symptom chest-pain | pain achilles 4/-/- right
Wed  symptom cleared chest-pain`;
  assert.equal(
    canonical(typed),
    `2027-01-04
Mon  check sleep6.5h sore6 energy3 unfuelled | pain knee-front left -/5 | shoes firm | lift legs heavy
Tue  pain achilles right 4 | symptom chest-pain
Wed  symptom chest-pain cleared
`,
  );
});

test('heart rate variability in milliseconds is kept as its logarithm', () => {
  const [week] = parseWeek('Mon check hrv 62ms').weeks;
  assert.equal(week.checkIns?.[0]?.heartRateVariability, Math.log(62));
});

test('equal neighbours are grouped; others keep their order', () => {
  const text = '2027-01-04\nMon  lift: squat 2x5 80kg, 1x5 85kg, 1x5 80kg\n';
  assert.equal(canonical(text), text);
});

test('days without a session are not called rest', () => {
  assert.equal(canonical('2027-01-04\nMon rest\nTue run\nWed'), '2027-01-04\nTue  run\n');
});

test('pounds come back with the digits that were typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
      assert.equal(poundsOf((hundredths / 100) * kgInPound), hundredths / 100);
    }),
  );
});

test('kilograms that no number of pounds gives are kept as they are', () => {
  const monday = parseDay('2027-01-04')!;
  const loads = Array.from({ length: 200 }, (_, index) => 20 + index / 7);
  const without = loads.filter((kg) => poundsOf(kg) === undefined);
  assert.ok(without.length > 0);
  const sets = without.map((loadKg) => ({ role: 'work', reps: 5, loadKg, enteredUnit: 'lb' }) as const);
  const week = {
    firstDay: monday,
    sessions: [
      {
        id: '2027-01-04/1',
        at: { day: monday },
        status: 'done',
        kind: 'strength',
        exercises: [{ name: 'Bench', sets }],
      },
    ],
  } as const;
  assert.deepEqual(parseWeek(formatWeek(week)).weeks[0], week);
});

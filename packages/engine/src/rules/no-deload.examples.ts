import { examplesFor, weeksInARow } from '../example.ts';

const usual = `
  Mon  lift legs: squat-back 3x5 80kg rir2; calf-raise 3x8 60kg rir2
  Thu  lift legs: deadlift-romanian 3x6 70kg rir2; split-squat 3x8/side 16kg rir2`;

const weeks = (count: number, other: Readonly<Record<number, string>> = {}) =>
  weeksInARow(count, (week) => other[week] ?? usual);

export default examplesFor('no-deload', {
  broken: {
    shows: 'twelve equal weeks',
    weeks: weeks(12),
    breaches: [{ excess: 0.5, facts: { weeks: 12 } }],
  },
  justInside: {
    shows: 'half of the sets in every seventh week',
    weeks: weeks(13, { 7: 'Mon  lift legs: squat-back 3x5 80kg rir2; calf-raise 3x8 60kg rir2' }),
  },
  justOutside: {
    shows: 'a seventh week like the six before it',
    weeks: weeks(7),
    breaches: [{ excess: 0.143, facts: { weeks: 7 } }],
  },
  nearMiss: {
    shows: 'a week off, then a week of lower loads',
    weeks: weeks(14, {
      6: 'Mon  run easy 45m',
      11: `
        Mon  lift legs: squat-back 3x5 65kg rir4; calf-raise 3x8 50kg rir4
        Thu  lift legs: deadlift-romanian 3x6 55kg rir4; split-squat 3x8/side 12kg rir4`,
    }),
  },
  unseen: { shows: 'six weeks of log', weeks: weeks(6), missing: 'longer-history' },
  more: [
    {
      shows: 'a sixth week lighter by its sets alone',
      weeks: weeksInARow(12, (week) => (week === 6 ? usual : usual.replaceAll('3x', '6x'))),
    },
    {
      shows: 'a sixth week lighter by its loads alone',
      weeks: weeks(12, {
        6: `
        Mon  lift legs: squat-back 3x5 70kg rir2; calf-raise 3x8 52kg rir2
        Thu  lift legs: deadlift-romanian 3x6 60kg rir2; split-squat 3x8/side 14kg rir2`,
      }),
    },
    {
      shows: 'a sixth week lighter by its effort alone',
      weeks: weeks(12, { 6: usual.replaceAll('rir2', 'rir4') }),
    },
    {
      shows: 'little strength work needs no lighter weeks',
      weeks: weeksInARow(12, () => 'Mon  lift legs: squat-back 3x5 80kg; calf-raise 3x8 60kg'),
    },
    {
      shows: 'sessions without sets',
      weeks: weeksInARow(8, () => 'Mon  lift legs heavy 40m'),
      missing: 'sets',
    },
  ],
});

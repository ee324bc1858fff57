import { examplesFor, weeksInARow } from '../example.ts';

const weekly = (weeks: number, exercise: (week: number) => string) =>
  weeksInARow(weeks, (week) => `Tue  lift legs: ${exercise(week)}`);

export default examplesFor('overdue-next-rung', {
  broken: {
    shows: 'clamshells that have been easy for three months',
    weeks: weekly(12, () => 'clamshell 3x15/side rir4'),
    breaches: [{ excess: 0.583, facts: { exercise: 'Clamshell', sessions: 12 } }],
  },
  justInside: {
    shows: 'easy twice, and three sessions more',
    weeks: weekly(8, (week) => (week < 4 ? 'clamshell 3x10/side rir2' : 'clamshell 3x12/side rir2')),
  },
  justOutside: {
    shows: 'one session later',
    weeks: weekly(9, (week) => (week < 4 ? 'clamshell 3x10/side rir2' : 'clamshell 3x12/side rir2')),
    breaches: [{ excess: 0.083, facts: { sessions: 6 } }],
  },
  nearMiss: {
    shows: 'many reps, each set nearly to its end',
    weeks: weekly(12, () => 'calf-raise-single 3x15/side rir1'),
  },
  unseen: {
    shows: 'many reps, but nobody wrote how many were left',
    weeks: weekly(12, () => 'clamshell 3x15/side'),
    missing: 'reserve',
  },
  more: [
    {
      shows: 'a plank held in full for weeks',
      weeks: weekly(8, () => 'plank 3x60s'),
      breaches: [{ excess: 0.25, facts: { exercise: 'Plank' } }],
    },
    {
      shows:
        'six weeks and the criterion met: the harder exercise is due in a school that changes by the calendar',
      weeks: weekly(8, (week) => (week < 7 ? 'clamshell 3x10/side rir2' : 'clamshell 3x12/side rir2')),
      params: { moreSessions: 0, leastWeeks: 6 },
      breaches: [{ excess: 0.083, facts: { weeks: 7 } }],
    },
    {
      shows: 'the harder exercise is there already',
      weeks: weekly(10, (week) =>
        week < 6
          ? 'clamshell 3x15/side rir4'
          : 'clamshell 2x15/side rir4; side-lying-hip-abduction 3x10/side rir2',
      ),
    },
  ],
});

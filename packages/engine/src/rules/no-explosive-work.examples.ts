import { examplesFor, weeksInARow } from '../example.ts';

const slow = `
      Mon  lift legs: squat-back 3x5 100kg; calf-raise-single 3x8/side`;

export default examplesFor('no-explosive-work', {
  broken: {
    shows: 'four weeks of slow lifts and plain runs',
    weeks: weeksInARow(4, () => `${slow}\n      Thu  run easy 45m`),
    breaches: [{ excess: 1, facts: { explosiveSessions: 0 } }],
  },
  justInside: {
    shows: 'one set of box jumps in the four weeks',
    weeks: weeksInARow(4, (week) => (week === 3 ? `${slow}; box-jump 1x5` : slow)),
  },
  justOutside: {
    shows: 'the set of box jumps came a week too late',
    weeks: weeksInARow(8, (week) => (week === 5 ? `${slow}; box-jump 1x5` : slow)),
    breaches: [{ excess: 1 }],
  },
  nearMiss: {
    shows: 'no jumps in the gym, but strides after an easy run',
    weeks: weeksInARow(4, (week) => `${slow}\n      Thu  run easy 45m${week === 2 ? ' +strides' : ''}`),
  },
  unseen: {
    shows: 'sessions without their sets',
    weeks: weeksInARow(4, () => '\n      Mon  lift legs heavy 40m'),
    missing: 'sets',
  },
  more: [
    {
      shows: 'a marathon at the end: towards it fast work may rest',
      weeks: weeksInARow(4, (week) => `${slow}${week === 4 ? '\n      Sun  run race 42.2km A' : ''}`),
    },
    {
      shows: 'sessions that their owner calls explosive',
      weeks: weeksInARow(4, () => '\n      Mon  lift legs explosive 40m'),
    },
    {
      shows: 'a name that the catalogue lacks may be a jump',
      weeks: weeksInARow(4, () => `${slow}; "Frog jumps" 3x5`),
      missing: 'exercise-names',
    },
    {
      shows: 'one session in four weeks, where one a week is wanted',
      weeks: weeksInARow(4, (week) => (week === 3 ? `${slow}; box-jump 3x5` : slow)),
      params: { leastSessions: 4 },
      breaches: [{ excess: 0.75, facts: { explosiveSessions: 1 } }],
    },
  ],
});

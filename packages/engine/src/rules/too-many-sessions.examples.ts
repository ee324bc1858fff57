import { examplesFor, weeksInARow } from '../example.ts';

const heavy = (...days: readonly string[]) =>
  days.map((day) => `\n      ${day}  lift legs heavy 40m`).join('');

export default examplesFor('too-many-sessions', {
  broken: {
    shows: 'five heavy leg days in a week',
    weeks: heavy('Mon', 'Tue', 'Thu', 'Fri', 'Sat'),
    breaches: [{ excess: 0.667, facts: { sessions: 5, kind: 'heavy leg sessions in a week' } }],
  },
  justInside: {
    shows: 'three heavy sessions, as in several trials',
    weeks: heavy('Mon', 'Wed', 'Fri'),
  },
  justOutside: {
    shows: 'a fourth',
    weeks: heavy('Mon', 'Wed', 'Fri', 'Sat'),
    breaches: [{ excess: 0.333, facts: { sessions: 4 } }],
  },
  nearMiss: {
    shows: 'hops every day, calf holds four times, and two heavy sessions',
    weeks: `
      Mon  am lift: pogo-hops 5x20 | pm lift legs heavy 40m
      Tue  lift: pogo-hops 5x20; calf-isometric-heavy 4x20s rir2
      Wed  lift: pogo-hops 5x20; calf-isometric-heavy 4x20s rir2
      Thu  am lift: pogo-hops 5x20 | pm lift legs heavy 40m
      Fri  lift: pogo-hops 5x20; calf-isometric-heavy 4x20s rir2
      Sat  lift: pogo-hops 5x20; calf-isometric-heavy 4x20s rir2
      Sun  lift upper heavy 40m`,
  },
  unseen: {
    shows: 'four sessions of which nothing is known',
    weeks: `
      Mon  lift 40m
      Wed  lift 40m
      Fri  lift 40m
      Sat  lift 40m`,
    missing: 'sets',
  },
  more: [
    {
      shows: 'one session a week for a month, and no race near',
      weeks: weeksInARow(4, () => heavy('Mon')),
      breaches: [{ level: 'prefer', excess: 0.5, facts: { sessions: 1 } }],
    },
    {
      shows: 'one session a week with a half marathon two months away: in season it is enough',
      weeks: weeksInARow(
        12,
        (week) =>
          `${heavy('Mon')}${week === 12 ? '\n      Sun  run race 21.1km A' : ''}${week < 5 ? heavy('Thu') : ''}`,
      ),
    },
    {
      shows: 'one session a week among B races two weeks apart: a racing season holds what there is',
      weeks: weeksInARow(
        8,
        (week) =>
          `${heavy('Mon')}${week >= 4 && week % 2 === 0 ? '\n      Sat  run race 5km B' : ''}${week < 4 ? heavy('Thu') : ''}`,
      ),
    },
    {
      shows: 'one session a week, with two B races too far apart to be a season',
      weeks: weeksInARow(
        4,
        (week) => `${heavy('Mon')}${week % 3 === 1 ? '\n      Sat  run race 5km B' : ''}`,
      ),
      breaches: [{ level: 'prefer', excess: 0.5, facts: { sessions: 1 } }],
    },
    {
      shows: 'a deload week with one session among weeks with two',
      weeks: weeksInARow(4, (week) => (week === 4 ? heavy('Mon') : heavy('Mon', 'Thu'))),
    },
    {
      shows: 'a third heavy session, where two are plenty',
      weeks: heavy('Mon', 'Wed', 'Fri'),
      params: { maxSessions: 2 },
      breaches: [{ excess: 0.5, facts: { sessions: 3, wanted: '2 are enough' } }],
    },
  ],
});

import { examplesFor } from '../example.ts';

const heavy = 'lift legs: squat-back 3x5 100kg rir2';

export default examplesFor('heavy-near-race', {
  broken: {
    shows: 'squats four days before the half marathon',
    weeks: `
      Wed  ${heavy}
      Sun  run race A 21.1km`,
    breaches: [
      {
        excess: 0.429,
        facts: {
          what: 'Heavy leg work',
          when: '4 days before',
          race: 'half marathon (A race)',
          wanted: '7 days',
        },
      },
    ],
  },
  justInside: {
    shows: 'a week before the half marathon, and four days after it',
    weeks: `
      2027-01-04
      Sun  ${heavy}
      2027-01-11
      Sun  run race A 21.1km
      2027-01-18
      Thu  ${heavy}`,
  },
  justOutside: {
    shows: 'a day nearer on both sides',
    weeks: `
      2027-01-11
      Mon  ${heavy}
      Sun  run race A 21.1km
      2027-01-18
      Wed  ${heavy}`,
    breaches: [
      { excess: 0.143, facts: { when: '6 days before' } },
      { excess: 0.25, facts: { when: '3 days after', wanted: '4 days' } },
    ],
  },
  nearMiss: {
    shows: 'race week with upper body, light legs and holds, and heavy legs on the day before a parkrun',
    weeks: `
      2027-01-04
      Mon  lift upper heavy 30m
      Tue  lift legs light 20m
      Thu  lift legs: calf-isometric-heavy 4x20s rir1; pogo-hops 2x10
      Sun  run race A 42.2km
      2027-01-25
      Fri  ${heavy}
      Sat  run race 5km "parkrun"`,
  },
  unseen: {
    shows: 'strength of which nothing is known in race week',
    weeks: `
      Thu  lift 40m
      Sun  run race A 10km`,
    missing: 'sets',
  },
  more: [
    {
      shows: 'six days before a race of which nobody told the length',
      weeks: `
      Mon  lift legs heavy 40m
      Sun  run race A`,
      missing: 'race-length',
    },
    { shows: 'no race', weeks: `Mon ${heavy}`, missing: 'races' },
    {
      shows: 'a B race wants three days',
      weeks: `
      Fri  ${heavy}
      Sun  run race B 10km`,
      breaches: [{ excess: 0.333, facts: { race: 'B race', wanted: '3 days' } }],
    },
    {
      shows: 'nine days before a marathon',
      weeks: `
      2027-01-04
      Fri  ${heavy}
      2027-01-11
      Sun  run race A 42.2km`,
      breaches: [
        { excess: 0.1, facts: { when: '9 days before', race: 'marathon (A race)', wanted: '10 days' } },
      ],
    },
    {
      shows: 'many hops, and goblet squats for many reps near the limit, in the last 72 hours',
      weeks: `
      Thu  18:00 lift legs: pogo-hops 3x20
      Fri  18:00 lift legs: squat-goblet 2x20 20kg rir1
      Sun  09:00 run race A 10km`,
      breaches: [
        { excess: 0.125, facts: { what: '60 jumps or hops', wanted: '72 h' } },
        { excess: 0.458, facts: { what: 'Hard leg sets' } },
      ],
    },
    {
      shows: 'the evening after the race',
      weeks: 'Sun 09:00 run race B 10km | 18:00 lift legs heavy 40m',
      breaches: [{ excess: 1, facts: { when: '9 h after', race: 'race', wanted: '2 days' } }],
    },
    {
      shows: 'sixteen days before an ultra, and nine days after it',
      weeks: `
      2027-01-04
      Fri  ${heavy}
      2027-01-18
      Sun  run race A 80km
      2027-02-01
      Tue  ${heavy}`,
      breaches: [{ excess: 0.1, facts: { when: '9 days after', race: 'ultra' } }],
    },
  ],
});

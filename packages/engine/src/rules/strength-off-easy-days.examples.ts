import { examplesFor } from '../example.ts';

export default examplesFor('strength-off-easy-days', {
  broken: {
    shows: 'strength on the day of the track',
    weeks: `
      Tue  run intervals 60m | lift legs heavy 40m`,
    breaches: [{ excess: 1, facts: { found: 'a hard day', wanted: 'an easy day' } }],
  },
  justInside: {
    shows: 'strength with an easy run that has strides, and on a day without a run',
    weeks: `
      Mon  run easy 45m +strides | lift legs heavy 40m
      Tue  run intervals 60m
      Thu  lift legs heavy 40m`,
  },
  justOutside: {
    shows: 'a steady run is no easy one',
    weeks: `
      Mon  run steady 45m | lift legs heavy 40m`,
    breaches: [{ excess: 0.5, facts: { found: 'the day of a steady run' } }],
  },
  nearMiss: {
    shows: 'upper body and holds on the day of the track',
    weeks: `
      Tue  run intervals 60m | lift upper heavy 40m | lift: calf-hold-single 4x20s`,
  },
  unseen: {
    shows: 'a run whose type nobody told',
    weeks: `
      Tue  run 60m | lift legs heavy 40m`,
    missing: 'run-types',
  },
  more: [
    {
      shows: 'a hard match makes a hard day',
      weeks: `
      Wed  cross football 90m hard | lift legs light 30m`,
      breaches: [{ excess: 1 }],
    },
    {
      shows: 'where hard days are kept hard, strength on an easy day and on a day without a run',
      weeks: `
      Mon  run easy 45m | lift legs heavy 40m
      Tue  run intervals 60m
      Thu  lift legs heavy 40m`,
      params: { onHardDays: 1 },
      breaches: [
        { excess: 1, facts: { found: 'an easy day', wanted: 'the day of a hard run, after it' } },
        { excess: 0.5, facts: { found: 'a day without a run' } },
      ],
    },
    {
      shows: 'the same school, with the lift on the day of the track, and a week without a hard day',
      weeks: `
      2027-01-04
      Tue  am run intervals 60m | pm lift legs heavy 40m
      2027-01-11
      Tue  run easy 45m | lift legs heavy 40m`,
      params: { onHardDays: 1 },
    },
  ],
});

import { examplesFor } from '../example.ts';

export default examplesFor('strength-on-quality-day', {
  broken: {
    shows: 'intervals and legs on Tuesday, in an order that nobody told',
    weeks: `
      Tue  run intervals 60m | lift legs heavy 40m
      Wed  run easy 40m`,
    breaches: [{ level: 'prefer', excess: 0.5, facts: { when: 'on the day of', timesKnown: 'no' } }],
  },
  justInside: {
    shows: 'a school that wants it so: run first, six hours, and an easy day to follow',
    weeks: `
      Tue  07:00 run intervals 60m | 13:00 lift legs heavy 40m
      Wed  run easy 40m`,
    params: { sharing: 2 },
  },
  justOutside: {
    shows: 'the same an hour sooner',
    weeks: `
      Tue  07:00 run intervals 60m | 12:00 lift legs heavy 40m
      Wed  run easy 40m`,
    params: { sharing: 2 },
    breaches: [{ level: 'prefer', excess: 0.167, facts: { when: '5 h after' } }],
  },
  nearMiss: {
    shows:
      'strides on the day of a lift, upper body and holds on the day of the track, legs on the day between',
    weeks: `
      Mon  run easy 45m +strides | lift legs heavy 40m
      Tue  run intervals 60m | lift upper heavy 40m | lift: calf-hold-single 4x20s
      Thu  lift legs heavy 40m`,
  },
  unseen: {
    shows: 'a run whose type nobody told',
    weeks: `
      Tue  run 60m | lift legs heavy 40m`,
    missing: 'run-types',
  },
  more: [
    {
      shows: 'run first, ten hours, a rest day to follow: only noted',
      weeks: `
      Tue  07:00 run intervals 60m | 17:00 lift legs heavy 40m`,
      breaches: [{ level: 'note', excess: 0.1, facts: { when: '10 h after', next: '' } }],
    },
    {
      shows: 'the same with a match on the next day',
      weeks: `
      Tue  07:00 run intervals 60m | 17:00 lift legs heavy 40m
      Wed  cross football 90m hard`,
      breaches: [{ level: 'prefer', excess: 0.5, facts: { next: ', and no easy day after it' } }],
    },
    {
      shows: 'a school that never wants it, with the lift first',
      weeks: `
      Tue  07:00 lift legs light 30m | 17:00 run threshold 50m`,
      params: { sharing: 0 },
      breaches: [{ level: 'prefer', excess: 1, facts: { when: '10 h before' } }],
    },
    {
      shows: 'a school that asks for the order cannot be answered without it',
      weeks: `
      Tue  lift legs heavy 40m | run intervals 60m`,
      params: { sharing: 2 },
      missing: 'clock-times',
    },
  ],
});

import { examplesFor } from '../example.ts';

export default examplesFor('heavy-legs-before-quality-run', {
  broken: {
    shows: 'Monday strength, Tuesday intervals: without clock times, the next day is less than 24 h away',
    weeks: `
      Mon  lift legs heavy 40m
      Tue  run intervals 60m`,
    breaches: [{ excess: 0.5, facts: { neededHours: 24, timesKnown: 'no' } }],
  },
  justInside: {
    shows: 'exactly a day apart',
    weeks: `
      Mon  18:00 lift legs heavy 40m
      Tue  18:00 run intervals 60m`,
  },
  justOutside: {
    shows: 'an hour short of a day',
    weeks: `
      Mon  18:00 lift legs heavy 40m
      Tue  17:00 run intervals 60m`,
    breaches: [{ excess: 0.042, facts: { gapHours: 23, neededHours: 24 } }],
  },
  nearMiss: {
    shows: 'light work and an upper-body session before speed work, heavy legs before an easy run',
    weeks: `
      Mon  lift legs light 30m
      Tue  run threshold 50m
      Wed  lift upper heavy 40m
      Thu  run intervals 60m
      Fri  lift legs heavy 40m
      Sat  run easy 45m`,
  },
  unseen: {
    shows: 'a run whose type nobody told',
    weeks: `
      Mon  lift legs heavy 40m
      Tue  run unknown 60m`,
    missing: 'run-types',
  },
  more: [
    {
      shows: 'twelve heavy sets and one to failure: 48 h are wanted',
      weeks: `
      Mon  18:00 lift legs: squat-back 6x5 100kg rir2; deadlift-romanian 5x6 80kg rir2; split-squat 1x6/side 30kg rir0
      Wed  06:00 run intervals 60m`,
      breaches: [
        {
          excess: 0.25,
          facts: { gapHours: 36, neededHours: 48, after: ' after many sets and sets to failure' },
        },
      ],
    },
    {
      shows: 'an evening of heavy legs before a morning of intervals weighs more than its hours',
      weeks: `
      Mon  20:00 lift legs heavy 40m
      Tue  06:30 run intervals 60m`,
      breaches: [{ excess: 0.781, facts: { gap: '10 h', unsure: '' } }],
    },
    {
      shows: 'a few broad jumps want 12 h, and have 11',
      weeks: `
      Mon  19:00 lift legs: broad-jump 3x5
      Tue  06:00 run intervals 60m`,
      breaches: [{ excess: 0.083, facts: { work: 'Jumps', neededHours: 12 } }],
    },
    {
      shows: 'the same jumps the morning before, and a micro-dose of holds just before the run',
      weeks: `
      Mon  07:00 lift legs: broad-jump 3x5
      Tue  06:30 lift: calf-hold-single 4x20s | 07:00 run intervals 60m`,
    },
    {
      shows: 'a school that keeps all strength away from the day before speed',
      weeks: `
      Mon  lift legs light 30m
      Tue  run threshold 50m`,
      params: { anyStrength: 1 },
      breaches: [{ excess: 0.5, facts: { work: 'Strength', gap: 'the day' } }],
    },
    {
      shows: 'a watch that recorded only that there was strength',
      weeks: `
      Mon  lift 40m
      Tue  run intervals 60m`,
      missing: 'sets',
    },
    {
      shows: 'an exercise whose name says nothing: nobody knows whether it was heavy for the legs',
      weeks: `
      Mon  lift: "Thursday special" 3x8 60kg
      Tue  run intervals 60m`,
      missing: 'exercise-names',
    },
  ],
});

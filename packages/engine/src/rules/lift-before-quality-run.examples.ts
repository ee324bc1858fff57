import { examplesFor } from '../example.ts';

export default examplesFor('lift-before-quality-run', {
  broken: {
    shows: 'a lift after work and then the track',
    weeks: `
      Tue  17:00 lift legs heavy 40m | 19:00 run intervals 60m`,
    breaches: [{ excess: 0.75, facts: { when: '2 h before' } }],
  },
  justInside: {
    shows: 'eight hours between them',
    weeks: `
      Tue  10:00 lift legs light 30m | 18:00 run threshold 50m`,
  },
  justOutside: {
    shows: 'half an hour less',
    weeks: `
      Tue  10:30 lift legs light 30m | 18:00 run threshold 50m`,
    breaches: [{ excess: 0.063, facts: { gapHours: 7.5 } }],
  },
  nearMiss: {
    shows:
      'the run first, upper body before speed, holds for the calves before speed, legs before an easy run',
    weeks: `
      Mon  17:00 lift legs heavy 40m | 19:00 run easy 40m +strides
      Tue  07:00 run intervals 60m | 17:00 lift legs heavy 40m
      Thu  17:00 lift upper heavy 40m | 18:00 run hills 50m
      Sat  07:00 lift: calf-hold-single 4x20s | 08:00 run threshold 50m`,
  },
  unseen: {
    shows: 'nobody told which came first',
    weeks: `
      Tue  lift legs heavy 40m | run intervals 60m`,
    missing: 'clock-times',
  },
  more: [
    {
      shows: 'morning and evening are eleven hours apart',
      weeks: `
      Tue  am lift legs heavy 40m | pm run intervals 60m`,
    },
  ],
});

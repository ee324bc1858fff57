import { examplesFor } from '../example.ts';

export default examplesFor('same-day-too-close', {
  broken: {
    shows: 'straight from the track to the gym',
    weeks: `
      Tue  17:00 run intervals 60m | 18:30 lift legs heavy 40m`,
    breaches: [{ level: 'should', excess: 0.833, facts: { freeHours: 0.5, runKind: 'a quality run' } }],
  },
  justInside: {
    shows: 'three hours from the end of the run',
    weeks: `
      Mon  07:00 run easy 60m | 11:00 lift legs heavy 40m`,
  },
  justOutside: {
    shows: 'half an hour less',
    weeks: `
      Mon  07:00 run easy 60m | 10:30 lift legs heavy 40m`,
    breaches: [{ level: 'prefer', excess: 0.167, facts: { freeHours: 2.5, order: 'after' } }],
  },
  nearMiss: {
    shows: 'ten minutes of running to warm up, upper body after an easy run, holds after intervals',
    weeks: `
      Mon  17:00 run easy 10m | 17:15 lift legs heavy 40m
      Tue  17:00 run intervals 60m | 18:15 lift: calf-hold-single 4x20s
      Wed  17:00 run easy 40m | 17:45 lift upper heavy 40m`,
  },
  unseen: {
    shows: 'nobody told when',
    weeks: `
      Mon  run easy 45m | lift legs heavy 40m`,
    missing: 'clock-times',
  },
  more: [
    {
      shows: 'the lift first, and then at once an easy run',
      weeks: `
      Mon  17:00 lift legs heavy 60m | 18:00 run easy 30m`,
      breaches: [{ level: 'prefer', excess: 1, facts: { freeHours: 0, apart: 'right', order: 'before' } }],
    },
    {
      shows: 'upper body straight after a threshold run',
      weeks: `
      Tue  17:00 run threshold 60m | 18:00 lift upper heavy 40m`,
      breaches: [{ level: 'should', excess: 1 }],
    },
    {
      shows: 'morning and evening',
      weeks: `
      Mon  am run easy 60m | pm lift legs heavy 40m`,
    },
  ],
});

import { examplesFor } from '../example.ts';

export default examplesFor('heavy-sessions-too-close', {
  broken: {
    shows: 'days in a row: without clock times they may be half a day apart, so it weighs as less than a day',
    weeks: `
      Mon  lift legs heavy 40m
      Tue  lift legs heavy 40m`,
    breaches: [{ level: 'should', excess: 0.5, facts: { apart: 'on days in a row', timesKnown: 'no' } }],
  },
  justInside: {
    shows: 'exactly two days apart',
    weeks: `
      Mon  18:00 lift legs heavy 40m
      Wed  18:00 lift legs heavy 40m`,
  },
  justOutside: {
    shows: 'an hour less',
    weeks: `
      Mon  18:00 lift legs heavy 40m
      Wed  17:00 lift legs heavy 40m`,
    breaches: [{ level: 'prefer', excess: 0.021, facts: { apart: '47 h apart' } }],
  },
  nearMiss: {
    shows: 'light legs and upper body between two heavy sessions, which lie two days apart',
    weeks: `
      Mon  lift legs heavy 40m
      Tue  lift legs light 30m | lift upper heavy 40m
      Wed  lift legs heavy 40m`,
  },
  unseen: {
    shows: 'sessions of which nothing is known',
    weeks: `
      Mon  lift 40m
      Tue  lift 40m`,
    missing: 'sets',
  },
  more: [
    {
      shows: 'a day apart to the hour',
      weeks: `
      Mon  18:00 lift legs heavy 40m
      Tue  18:00 lift full heavy 40m`,
      breaches: [{ level: 'prefer', excess: 0.5, facts: { apart: '24 h apart' } }],
    },
    {
      shows: 'an hour less than a day',
      weeks: `
      Mon  18:00 lift legs heavy 40m
      Tue  17:00 lift full heavy 40m`,
      breaches: [{ level: 'should', excess: 0.521 }],
    },
    {
      shows: 'one visit to the gym, logged in two parts',
      weeks: `
      Mon  18:00 lift legs heavy 20m | 18:25 lift legs heavy 20m`,
    },
  ],
});

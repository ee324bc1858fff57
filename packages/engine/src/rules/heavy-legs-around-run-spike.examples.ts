import { examplesFor, weeksInARow } from '../example.ts';

/** Five weeks with a long run of 15 km, and a last one that holds what matters. */
const thenAWeek = (last: string) => weeksInARow(6, (week) => (week === 6 ? last : 'Sun  run long 15km'));

export default examplesFor('heavy-legs-around-run-spike', {
  broken: {
    shows: 'squats on the day before a long run of 21 km, when 15 were the longest',
    weeks: thenAWeek(`
      Sat  lift legs heavy 40m
      Sun  run long 21km`),
    breaches: [{ excess: 0.5, facts: { percent: 40, when: 'the day before' } }],
  },
  justInside: {
    shows: 'a full day before it',
    weeks: thenAWeek(`
      Sat  09:00 lift legs heavy 40m
      Sun  09:00 run long 21km`),
  },
  justOutside: {
    shows: 'three hours less',
    weeks: thenAWeek(`
      Sat  12:00 lift legs heavy 40m
      Sun  09:00 run long 21km`),
    breaches: [{ excess: 0.125, facts: { gapHours: 21 } }],
  },
  nearMiss: {
    shows: 'heavy legs beside a run 20 % longer, light and upper-body work beside one 40 % longer',
    weeks: thenAWeek(`
      Tue  lift legs heavy 40m
      Wed  run long 18km
      Sat  lift legs light 30m
      Sun  run long 21km | lift upper heavy 40m`),
  },
  unseen: {
    shows: 'a log of four weeks: nobody knows what was run before',
    weeks: weeksInARow(4, (week) =>
      week === 4 ? 'Sat lift legs heavy 40m\nSun run long 21km' : 'Sun run long 15km',
    ),
    missing: 'longer-history',
  },
  more: [
    {
      shows: 'the evening of the same day',
      weeks: thenAWeek('Sun  08:00 run long 21km | 18:00 lift legs heavy 40m'),
      breaches: [{ excess: 0.583, facts: { when: '10 h after' } }],
    },
    {
      shows: 'strength of which nothing is known, beside a spike',
      weeks: thenAWeek(`
      Sat  lift 40m
      Sun  run long 21km`),
      missing: 'sets',
    },
  ],
});

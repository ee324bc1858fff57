import { examplesFor } from '../example.ts';

export default examplesFor('trained-while-exhausted', {
  broken: {
    shows: 'heavy legs an hour and a half after intervals, with nothing eaten',
    weeks: `
      Tue  check unfuelled | 17:00 run intervals 60m | 18:30 lift legs heavy 40m`,
    breaches: [
      {
        excess: 0.5,
        level: 'should',
        facts: { when: '1.5 h after a hard session, without enough food' },
      },
    ],
  },
  justInside: {
    shows: 'three hours later, and one sign of tiredness alone',
    weeks: `
      Tue  check dehydrated | 15:30 run intervals 60m | 18:30 lift upper 40m
      Fri  check sleep5.5h sore4 energy4 | lift legs heavy 40m`,
  },
  justOutside: {
    shows: 'under six hours of sleep and soreness of five: two signs, and the whole session',
    weeks: `
      Fri  check sleep5.5h sore5 | lift legs heavy 40m`,
    breaches: [{ excess: 0.5, facts: { when: 'in full with 5.5 h of sleep and soreness of 5 in 10' } }],
  },
  nearMiss: {
    shows: 'three signs, and half of the usual sets; or mobility, which asks for nothing',
    weeks: `
      Mon  lift legs: squat-back 4x5 80kg rir2; split-squat 4x6/side 30kg rir2
      Fri  check sleep5h sore6 energy2 | lift legs: squat-back 4x5 75kg rir3
      Sun  check sleep5h sore7 | lift mobility 20m`,
  },
  unseen: {
    shows: 'no check-in on the day of the lift',
    weeks: `
      Mon  check sleep5h sore6
      Tue  lift legs heavy 40m`,
    missing: 'check-ins',
  },
  more: [
    {
      shows: 'a hard day before, a short night, low energy: three signs',
      weeks: `
      Thu  run threshold 50m
      Fri  check sleep5h energy3 | lift legs heavy 40m`,
      breaches: [{ excess: 0.75 }],
    },
    {
      shows: 'a bike ride that was rated 8, and too little sleep',
      weeks: `
      Thu  cross bike 90m rpe8
      Fri  check sleep5h | lift legs heavy 40m`,
      breaches: [
        { excess: 0.5, facts: { when: 'in full with 5 h of sleep and a hard session in the day before' } },
      ],
    },
    {
      shows: 'a run and a lift on one day, unfed, and no word of which came first',
      weeks: `
      Tue  check unfuelled | run intervals 60m | lift legs heavy 40m`,
      missing: 'clock-times',
    },
    {
      shows: 'a week of low heart-rate variability and a short night',
      weeks: `
      2026-12-28
      Fri  check hrv4.2
      2027-01-04
      Mon  check hrv4.1
      Wed  check hrv4.2
      Fri  check hrv4.1
      2027-01-11
      Mon  check hrv4.2
      Wed  check hrv4.1
      Fri  check hrv4.2
      2027-01-18
      Mon  check hrv4.1
      Wed  check hrv4.2
      Fri  check hrv4.1
      2027-01-25
      Mon  check hrv4.2
      Wed  check hrv4.1
      Fri  check hrv4.2
      2027-02-01
      Mon  check hrv3.8
      Wed  check hrv3.7
      Fri  check hrv3.8 sleep5h | lift legs heavy 40m`,
      breaches: [{ excess: 0.5 }],
    },
  ],
});

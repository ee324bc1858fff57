import { examplesFor } from '../example.ts';

export default examplesFor('red-flag-symptom', {
  broken: {
    shows: 'chest pain on Monday, intervals on Wednesday and a lift on Thursday',
    weeks: `
      Mon  run easy 40m | symptom chest-pain
      Wed  run intervals 50m
      Thu  lift legs heavy 40m`,
    breaches: [
      {
        excess: 0.75,
        facts: { trained: '2 sessions', symptom: 'chest pain', kind: 'chest-pain', soon: ' now' },
      },
    ],
  },
  justInside: {
    shows: 'cleared on the day of the next session',
    weeks: `
      Mon  symptom pain-on-hopping
      Wed  symptom pain-on-hopping cleared | run easy 30m`,
  },
  justOutside: {
    shows: 'cleared on the day after it',
    weeks: `
      Mon  symptom pain-on-hopping
      Wed  run easy 30m
      Thu  symptom pain-on-hopping cleared`,
    breaches: [
      { excess: 0.5, facts: { trained: '1 session', since: '2027-01-04', soon: ' before you train on' } },
    ],
  },
  nearMiss: {
    shows: 'a fever after the run of the day, rest until it was over, and then training again',
    weeks: `
      Mon  run easy 45m | symptom fever
      Thu  symptom fever cleared
      Fri  run easy 30m
      Sun  lift legs light 30m`,
  },
  unseen: {
    shows: 'a week of which no warning sign is told: nobody knows that there was none',
    weeks: `
      Mon  run easy 45m
      Thu  lift legs heavy 40m`,
    missing: 'symptoms',
  },
  more: [
    {
      shows: 'time alone clears nothing, and a session planned for the same day counts',
      weeks: `
      2027-01-04
      Mon  symptom calf-swelling | run easy 30m ?
      2027-02-01
      Mon  lift upper 30m`,
      breaches: [{ excess: 0.75, facts: { symptom: 'a swollen or hot calf' } }],
    },
    {
      shows: 'what was cleared and came back is a sign of its own',
      weeks: `
      Mon  symptom faint
      Tue  symptom faint cleared
      Wed  run easy 30m
      Thu  symptom faint
      Fri  run easy 30m`,
      breaches: [{ excess: 0.5, facts: { since: '2027-01-07' } }],
    },
  ],
});

import { examplesFor, weeksInARow } from '../example.ts';

const twoWeeks = (sets: string) => weeksInARow(2, () => `  Mon  lift legs: squat-back 3x6 80kg; ${sets}`);

export default examplesFor('calf-dose', {
  broken: {
    shows: 'squats and no calves',
    weeks: weeksInARow(2, () => '  Mon  lift legs: squat-back 3x6 80kg; deadlift-romanian 3x6 70kg'),
    breaches: [
      {
        excess: 1,
        facts: { calfSets: 0, bentSets: 0, wanted: '4 and 1 are wanted' },
      },
    ],
  },
  justInside: {
    shows: 'three sets on one leg and one sitting with a weight',
    weeks: twoWeeks('calf-raise-single 3x10/side; calf-raise-seated 1x12 40kg'),
  },
  justOutside: {
    shows: 'a set less',
    weeks: twoWeeks('calf-raise-single 2x10/side; calf-raise-seated 1x12 40kg'),
    breaches: [{ excess: 0.188, facts: { calfSets: 3, bentSets: 1 } }],
  },
  nearMiss: {
    shows: 'a light week between full ones, and the full week in heavy holds',
    weeks: weeksInARow(2, (week) =>
      week === 1
        ? '  Mon  lift: calf-isometric-heavy 3x20s; soleus-isometric-heavy 2x20s'
        : '  Mon  lift legs: squat-back 2x6 60kg; calf-raise-single 1x10/side',
    ),
  },
  unseen: {
    shows: 'one week says too little',
    weeks: 'Mon  lift legs: squat-back 3x6 80kg',
    missing: 'longer-history',
  },
  more: [
    {
      shows: 'enough sets, none of them with a bent knee',
      weeks: twoWeeks('calf-raise-single 4x10/side'),
      breaches: [{ excess: 0.25, facts: { calfSets: 4, bentSets: 0 } }],
    },
    {
      shows: 'two bare legs, of unknown effort, are too little to count',
      weeks: twoWeeks('calf-raise 4x15; calf-raise-seated 1x12 40kg'),
      breaches: [{ excess: 0.563, facts: { calfSets: 1 } }],
    },
    {
      shows: 'and they count when few repetitions were left',
      weeks: twoWeeks('calf-raise 4x25 rir2; calf-raise-seated 1x12 40kg'),
    },
    {
      shows: 'a school that wants six sets from 35 on',
      weeks: twoWeeks('calf-raise-single 4x10/side; calf-raise-seated 1x12 40kg'),
      athlete: { ageYears: 41 },
      params: { olderSets: 6 },
      breaches: [{ excess: 0.125, facts: { wanted: '6 and 1 are wanted' } }],
    },
    {
      shows: 'a session whose exercises nobody wrote down may hold calf raises',
      weeks: weeksInARow(2, () => '  Mon  lift full 40m'),
      missing: 'sets',
    },
    {
      shows: 'around a race no rule asks for more',
      weeks: weeksInARow(2, (week) =>
        week === 1 ? '  Mon  lift legs: squat-back 2x5 60kg' : '  Sun  race 42.2km',
      ),
    },
  ],
});

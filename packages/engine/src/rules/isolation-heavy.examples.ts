import { examplesFor, weeksInARow } from '../example.ts';

const fourWeeks = (sets: string) => weeksInARow(4, () => `  Mon  lift legs: ${sets}`);

export default examplesFor('isolation-heavy', {
  broken: {
    shows: 'leg extensions, leg curls and little else for four weeks',
    weeks: fourWeeks('leg-extension 4x8 40kg; leg-curl-seated 4x8 35kg; leg-press 2x8 100kg'),
    breaches: [{ excess: 0.6, facts: { share: 80, isolationSets: 32, legSets: 40 } }],
  },
  justInside: {
    shows: 'half of the leg sets',
    weeks: fourWeeks('squat-back 4x6 80kg; leg-extension 2x8 40kg; leg-curl-seated 2x8 35kg'),
  },
  justOutside: {
    shows: 'a set less of squats a week',
    weeks: fourWeeks('squat-back 3x6 80kg; leg-extension 2x8 40kg; leg-curl-seated 2x8 35kg'),
    breaches: [{ excess: 0.143, facts: { share: 57 } }],
  },
  nearMiss: {
    shows: 'the same exercises as somebody’s rehab',
    weeks: weeksInARow(4, () => '  Mon  lift "knee rehab" legs: leg-extension 4x8 40kg; leg-press 2x8 100kg'),
  },
  unseen: {
    shows: 'three weeks are too few to tell a habit',
    weeks: weeksInARow(3, () => '  Mon  lift legs: leg-extension 4x8 40kg'),
    missing: 'longer-history',
  },
  more: [
    {
      shows: 'a second session whose exercises nobody wrote down',
      weeks: weeksInARow(4, () => '  Mon  lift legs: leg-extension 4x8 40kg\n  Thu  lift legs 40m'),
      missing: 'sets',
    },
    {
      shows: 'a set of an unknown name changes nothing where four of five move one joint',
      weeks: fourWeeks('leg-extension 8x8 40kg; leg-press 2x8 100kg; "My lift" 1x8 20kg'),
      breaches: [{ excess: 0.6 }],
    },
    {
      shows: 'many sets of an unknown name could be squats',
      weeks: fourWeeks('leg-extension 3x8 40kg; "My lift" 5x8 20kg'),
      missing: 'exercise-names',
    },
    {
      shows: 'a name that the catalogue lacks, and that is certainly no leg work',
      weeks: fourWeeks('leg-extension 3x8 40kg; "Bayesian High Cable Curl" 5x8 20kg'),
      breaches: [{ excess: 1 }],
    },
    {
      shows: 'curls for the arms are no leg work',
      weeks: fourWeeks('squat-back 2x6 80kg; curl-dumbbell 6x10 10kg'),
    },
  ],
});

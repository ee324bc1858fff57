import { examplesFor, weeksInARow } from '../example.ts';

const twoWeeks = (sets: string) => weeksInARow(2, () => `  Mon  lift full: ${sets}`);

export default examplesFor('area-neglected', {
  broken: {
    shows: 'the leg press and push-ups',
    weeks: twoWeeks('leg-press 3x8 120kg; push-up 3x10'),
    breaches: [{ excess: 0.5, facts: { areas: 'calves, hamstrings and the core' } }],
  },
  justInside: {
    shows: 'four exercises that cover it all, the plank in one of the two weeks only',
    weeks: weeksInARow(
      2,
      (week) =>
        `  Mon  lift full: squat-back 3x6 80kg; deadlift-romanian 3x6 70kg; calf-raise-single 3x8/side${week === 1 ? '; plank 2x40s' : ''}`,
    ),
  },
  justOutside: {
    shows: 'the same without the plank',
    weeks: twoWeeks('squat-back 3x6 80kg; deadlift-romanian 3x6 70kg; calf-raise-single 3x8/side'),
    breaches: [{ excess: 0.167, facts: { areas: 'the core' } }],
  },
  nearMiss: {
    shows: 'one session a week with a carry and a bridge: names differ, the areas are covered',
    weeks: twoWeeks('step-up 3x8/side 12kg; bridge-single 3x10/side; calf-raise 3x15; carry-suitcase 2x40m'),
  },
  unseen: {
    shows: 'a second session whose exercises nobody wrote down',
    weeks: weeksInARow(2, () => '  Mon  lift full: leg-press 3x8 120kg\n  Thu  lift full 40m'),
    missing: 'sets',
  },
  more: [
    {
      shows: 'feet and ankles are only noted',
      weeks: twoWeeks(
        'squat-back 3x6 80kg; deadlift-romanian 3x6 70kg; calf-raise-wall-sit 3x15; plank 2x40s',
      ),
      breaches: [{ level: 'note', excess: 0.167, facts: { areas: 'feet and ankles' } }],
    },
    {
      shows: 'a school that wants them like the others',
      weeks: twoWeeks(
        'squat-back 3x6 80kg; deadlift-romanian 3x6 70kg; calf-raise-wall-sit 3x15; plank 2x40s',
      ),
      params: { footAnkle: 1 },
      breaches: [{ level: 'prefer', excess: 0.167 }],
    },
    {
      shows: 'stretching a calf does not train it, moving an ankle does',
      weeks: twoWeeks(
        'squat-back 3x6 80kg; deadlift-romanian 3x6 70kg; plank 2x40s; calf-stretch 2x30s; ankle-circles 2x10',
      ),
      breaches: [{ excess: 0.167, facts: { areas: 'calves' } }],
    },
    {
      shows: 'a session of core work says enough by its name',
      weeks: weeksInARow(
        2,
        () =>
          '  Mon  lift legs: squat-back 3x6 80kg; deadlift-romanian 3x6 70kg; calf-raise-single 3x8/side\n  Thu  lift core 15m',
      ),
    },
    {
      shows: 'an unknown name may be what is missing',
      weeks: twoWeeks('leg-press 3x8 120kg; "My lift" 3x10'),
      missing: 'exercise-names',
    },
  ],
});

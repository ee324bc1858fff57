import { examplesFor } from '../example.ts';

export default examplesFor('mostly-stability-work', {
  broken: {
    shows: 'a session of small exercises with one lift in it',
    weeks:
      'Mon  lift: clamshell 3x20/side; band-walk-lateral 3x15/side; fire-hydrant 3x15/side; squat-goblet 1x8 16kg rir3',
    breaches: [{ excess: 0.8, facts: { lightPercent: 90, stabilityCount: 3 } }],
  },
  justInside: {
    shows: 'three sets of lifting, three of stability',
    weeks: 'Mon  lift: split-squat 3x6/side 30kg rir2; band-walk-lateral 3x15/side',
  },
  justOutside: {
    shows: 'a fourth set of stability',
    weeks: 'Mon  lift: split-squat 3x6/side 30kg rir2; band-walk-lateral 4x15/side',
    breaches: [{ excess: 0.143, facts: { lightPercent: 57 } }],
  },
  nearMiss: {
    shows: 'hops, calf holds and skips: small, but neither light nor for stability',
    weeks: `
      Mon  lift: a-skip 4x20m; pogo-hops 3x20; calf-isometric-heavy 4x20s rir2
      Thu  lift: a-skip 6x20m; jump-squat 3x5; squat-back 3x5 100kg rir2`,
  },
  unseen: {
    shows: 'how hard the lifts were is not known',
    weeks: 'Mon  lift: squat-bodyweight 3x15; bridge 3x15; clamshell 3x20/side',
    missing: 'reserve',
  },
  more: [
    {
      shows: 'lifts of an explosive session, light to be fast',
      weeks: 'Mon  lift explosive: box-jump 3x4; leg-press 5x6 50kg rir8',
    },
    {
      shows: 'somebody new to lifting, for whom it is a beginning',
      weeks: 'Mon  lift: side-lying-hip-abduction 3x12/side; band-walk-lateral 3x15/side',
      athlete: { experience: 'novice' },
      breaches: [{ level: 'note', excess: 1 }],
    },
    {
      shows: 'squats with seven repetitions left are light work too',
      weeks: 'Mon  lift: squat-back 3x5 40kg rir7; calf-raise-single 2x8/side rir2',
      breaches: [{ excess: 0.2, facts: { lightPercent: 60, stabilityCount: 0 } }],
    },
    {
      shows: 'a session that its owner calls stability work',
      weeks: 'Mon  lift legs stability 30m',
      breaches: [{ excess: 1, facts: { lightPercent: 100 } }],
    },
    {
      shows: 'three stability exercises, where one or two are wanted',
      weeks:
        'Mon  lift: squat-back 4x6 80kg rir2; deadlift 4x6 90kg rir2; clamshell 1x15/side; fire-hydrant 1x15/side; band-walk-lateral 1x15/side; crunch 1x15',
      params: { maxExercises: 2 },
      breaches: [{ excess: 0.5, facts: { stabilityCount: 3 } }],
    },
  ],
});

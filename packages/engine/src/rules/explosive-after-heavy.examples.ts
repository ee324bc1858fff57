import { examplesFor } from '../example.ts';

export default examplesFor('explosive-after-heavy', {
  broken: {
    shows: 'box jumps on legs that squats have tired',
    weeks: 'Mon  lift legs: squat-back 4x5 80kg rir2; box-jump 3x5',
    breaches: [{ excess: 1, facts: { exercises: 'box jump', lateSets: 3, explosiveSets: 3 } }],
  },
  justInside: {
    shows: 'the same, jumps first',
    weeks: 'Mon  lift legs: box-jump 3x5; squat-back 4x5 80kg rir2',
  },
  justOutside: {
    shows: 'one of four explosive sets comes late',
    weeks: 'Mon  lift legs: box-jump 3x5; squat-back 4x5 80kg rir2; broad-jump 1x5',
    breaches: [{ excess: 0.25, facts: { exercises: 'broad jump and stick', lateSets: 1 } }],
  },
  nearMiss: {
    shows: 'jumps in turns with squats, and skips to finish',
    weeks: 'Mon  lift legs: [a] squat-back 4x5 80kg rir2; [a] box-jump 4x4; skipping 2x20; a-skip 2x20m',
  },
  unseen: {
    shows: 'squats of unknown effort before the jumps',
    weeks: 'Mon  lift legs: squat-back 4x12; box-jump 3x5',
    missing: 'reserve',
  },
  more: [
    {
      shows: 'jumps after a light press and after work for the arms',
      weeks: 'Mon  lift full: bench-press 4x5 60kg rir2; squat-goblet 2x10 12kg rir6; box-jump 3x5',
    },
    { shows: 'a session of which nothing is known', weeks: 'Mon  lift legs heavy 40m', missing: 'sets' },
  ],
});

import { examplesFor } from '../example.ts';

export default examplesFor('cushioned-shoes', {
  broken: {
    shows: 'squats in running shoes',
    weeks: `
      Mon  shoes cushioned | lift legs: squat-back 3x5 80kg`,
    breaches: [{ excess: 0.5, level: 'note' }],
  },
  justInside: {
    shows: 'the same squats in firm shoes',
    weeks: `
      Mon  shoes firm | lift legs: squat-back 3x5 80kg`,
  },
  justOutside: {
    shows: 'a session for the whole body in soft shoes, of which no sets are known',
    weeks: `
      Mon  shoes cushioned | lift full 40m`,
    breaches: [{ excess: 0.5 }],
  },
  nearMiss: {
    shows: 'a bench press in running shoes, and squats barefoot',
    weeks: `
      Mon  shoes cushioned | lift upper: bench-press 3x8 40kg
      Thu  shoes barefoot | lift legs: squat-goblet 3x8 16kg`,
  },
  unseen: {
    shows: 'a session without a word about shoes',
    weeks: `
      Mon  lift legs: squat-back 3x5 80kg`,
    missing: 'shoes',
  },
});

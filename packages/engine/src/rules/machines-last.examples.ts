import { examplesFor } from '../example.ts';

export default examplesFor('machines-last', {
  broken: {
    shows: 'a session on machines from first to last',
    weeks: 'Mon  lift legs: leg-press 3x8 120kg; leg-extension 3x10 40kg; leg-curl-seated 3x10 35kg',
    breaches: [{ excess: 1 }],
  },
  justInside: {
    shows: 'the leg press, and lunges after it',
    weeks: 'Mon  lift legs: squat-back 3x6 80kg; leg-press 3x8 120kg; lunge-walking 2x8/side',
  },
  justOutside: {
    shows: 'lunges, and the leg press after them',
    weeks: 'Mon  lift legs: squat-back 3x6 80kg; lunge-walking 2x8/side; leg-press 3x8 120kg',
    breaches: [{ excess: 0.333, facts: { machines: 'leg press' } }],
  },
  nearMiss: {
    shows: 'free weights, and a plank and a stretch to finish',
    weeks: 'Mon  lift legs: leg-press 3x8 120kg; step-up 3x8/side 12kg; plank 2x40s; calf-stretch 2x30s',
  },
  unseen: {
    shows: 'after the machine came something that the catalogue lacks',
    weeks: 'Mon  lift legs: leg-press 3x8 120kg; "My lift" 3x8 20kg',
    missing: 'exercise-names',
  },
  more: [
    {
      shows: 'a plank after the leg press is no movement of the whole body',
      weeks: 'Mon  lift legs: squat-back 3x6 80kg; leg-press 3x8 120kg; plank 2x40s',
      breaches: [{ excess: 0.333 }],
    },
  ],
});

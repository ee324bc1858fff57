import { examplesFor } from '../example.ts';

export default examplesFor('mostly-unlike-running', {
  broken: {
    shows: 'a week of squats, deadlifts, the leg press and planks',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg; deadlift-romanian 3x6 70kg
      Thu  lift legs: leg-press 3x8 120kg; plank 2x40s`,
    breaches: [{ excess: 1, facts: { unlike: 4, all: 4 } }],
  },
  justInside: {
    shows: 'squats and deadlifts, and two that move like running',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg; lunge-walking 2x8/side
      Thu  lift legs: deadlift-romanian 3x6 70kg; calf-raise-single 3x10/side`,
  },
  justOutside: {
    shows: 'one more squat of another kind',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg; lunge-walking 2x8/side
      Thu  lift legs: deadlift-romanian 3x6 70kg; calf-raise-single 3x10/side; squat-goblet 2x8 24kg`,
    breaches: [{ excess: 0.2, facts: { unlike: 3, all: 5 } }],
  },
  nearMiss: {
    shows: 'presses, rows and stretches beside them are not held against anybody',
    weeks:
      'Mon  lift full: step-up 3x8/side 12kg; bench-press 3x6 60kg; row-dumbbell 3x8/side 20kg; calf-stretch 2x30s',
  },
  unseen: {
    shows: 'a second session of which nothing is known',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg
      Thu  lift legs 40m`,
    missing: 'sets',
  },
  more: [
    {
      shows: 'one unknown name changes nothing',
      weeks: 'Mon  lift legs: squat-back 3x6 80kg; leg-press 3x8 120kg; "My lift" 3x8',
      breaches: [{ excess: 1, facts: { unlike: 2, all: 2 } }],
    },
    {
      shows: 'two could',
      weeks: 'Mon  lift legs: squat-back 3x6 80kg; "My lift" 3x8; "My other lift" 3x8',
      missing: 'exercise-names',
    },
  ],
});

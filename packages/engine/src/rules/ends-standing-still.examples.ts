import { examplesFor } from '../example.ts';

export default examplesFor('ends-standing-still', {
  broken: {
    shows: 'squats, and a plank to finish',
    weeks: 'Mon  lift full: lunge-walking 3x8/side; squat-back 3x6 80kg; plank 2x40s',
    breaches: [{ excess: 1, facts: { last: 'plank' } }],
  },
  justInside: {
    shows: 'squats, and walking lunges after them',
    weeks: 'Mon  lift legs: squat-back 3x6 80kg; lunge-walking 2x10/side',
  },
  justOutside: {
    shows: 'lunges, and squats after them',
    weeks: 'Mon  lift legs: lunge-walking 2x10/side; squat-back 3x6 80kg',
    breaches: [{ excess: 0.5, facts: { last: 'back squat' } }],
  },
  nearMiss: {
    shows: 'skips, and then a stretch; a session of core alone',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg; skipping 2x20; hamstring-stretch 1x60s
      Thu  lift core: chop-half-kneeling 2x12/side; plank 2x40s`,
  },
  unseen: { shows: 'a session without its exercises', weeks: 'Mon  lift legs 40m', missing: 'sets' },
  more: [
    {
      shows: 'the last two in turns: one of them moves like running',
      weeks: 'Mon  lift legs: squat-back 3x6 80kg; [a] step-up 2x8/side 12kg; [a] plank 2x40s',
    },
    {
      shows: 'the last name is unknown',
      weeks: 'Mon  lift legs: squat-back 3x6 80kg; "My finisher" 2x10',
      missing: 'exercise-names',
    },
  ],
});

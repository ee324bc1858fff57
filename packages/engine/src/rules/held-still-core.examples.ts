import { examplesFor } from '../example.ts';

export default examplesFor('held-still-core', {
  broken: {
    shows: 'a plank, a side plank and dead bugs',
    weeks: 'Mon  lift core: plank 3x40s; side-plank 2x30s/side; dead-bug 3x10',
    breaches: [{ excess: 1, facts: { share: 100, exercises: 'plank; side plank; dead bug' } }],
  },
  justInside: {
    shows: 'core work that turns',
    weeks: 'Mon  lift core: cable-rotation 3x10/side 10kg; chop-half-kneeling 2x12/side',
  },
  justOutside: {
    shows: 'one plank among it',
    weeks: 'Mon  lift core: cable-rotation 3x10/side 10kg; chop-half-kneeling 2x12/side; plank 1x40s',
    breaches: [{ excess: 0.167, facts: { share: 17, exercises: 'plank' } }],
  },
  nearMiss: {
    shows: 'a goblet squat braces the core and is no core exercise',
    weeks: 'Mon  lift full: squat-goblet 3x8 24kg; lunge-rotation 2x8/side',
  },
  unseen: { shows: 'core work without its exercises', weeks: 'Mon  lift core 15m', missing: 'sets' },
  more: [
    {
      shows: 'a school that allows a third',
      weeks: 'Mon  lift core: cable-rotation 2x10/side 10kg; plank 1x40s',
      params: { maxShare: 34 },
    },
    {
      shows: 'a bridge whose pelvis keeps still while a leg moves',
      weeks: 'Mon  lift full: bridge-march 2x10; cable-rotation 2x10/side 10kg',
      breaches: [{ excess: 0.5 }],
    },
    { shows: 'only unknown names', weeks: 'Mon  lift core: "My core thing" 3x10', missing: 'exercise-names' },
  ],
});

import { examplesFor } from '../example.ts';

export default examplesFor('session-too-long', {
  broken: {
    shows: 'an hour and a half in the gym',
    weeks: 'Mon  lift full heavy 90m',
    breaches: [{ level: 'should', excess: 0.5, facts: { minutes: 90, minutesFrom: 'as logged' } }],
  },
  justInside: {
    shows: 'an hour to the minute',
    weeks: 'Mon  lift full heavy 60m',
  },
  justOutside: {
    shows: 'three minutes more than an hour',
    weeks: 'Mon  lift full heavy 63m',
    breaches: [{ excess: 0.05, facts: { minutes: 63 } }],
  },
  nearMiss: {
    shows: 'a long run and a long ride are no strength sessions',
    weeks: `
      Mon  lift full heavy 40m
      Wed  cross bike 120m
      Sun  run long 150m`,
  },
  unseen: {
    shows: 'a session of which neither the length nor the sets are known',
    weeks: 'Mon  lift legs heavy',
    missing: 'duration',
  },
  more: [
    {
      shows:
        'no length was logged: four lifts of five sets with three minutes of rest take more than an hour',
      weeks: `
      Mon  lift full: squat-back 5x5 100kg rest180s; deadlift-romanian 5x5 80kg rest180s; split-squat 5x5/side 30kg rest180s; hip-thrust 5x5 90kg rest180s`,
      breaches: [{ level: 'prefer', excess: 0.138, facts: { minutesFrom: 'estimated from its sets' } }],
    },
    {
      shows: 'a run in the middle of a session is not lifted through',
      weeks: 'Mon  07:30 lift full heavy 80m | 08:10 run easy 25m',
    },
    {
      shows: 'a timer that was left running all day says nothing',
      weeks: 'Mon  lift legs heavy 600m',
      missing: 'duration',
    },
  ],
});

import { examplesFor, weeksInARow } from '../example.ts';

const threeRuns = `
      Tue  run easy 45m
      Thu  run intervals 60m
      Sun  run long 100m`;

export default examplesFor('no-strength', {
  broken: {
    shows: 'four weeks of running and nothing else',
    weeks: weeksInARow(4, () => threeRuns),
    breaches: [{ excess: 1, facts: { gapDays: 28 } }],
  },
  justInside: {
    shows: 'fourteen days between two sessions',
    weeks: weeksInARow(3, (week) => {
      if (week === 1) return `\n      Mon  lift full 30m${threeRuns}`;
      return week === 2 ? threeRuns : '\n      Mon  run easy 45m\n      Tue  lift full 30m';
    }),
  },
  justOutside: {
    shows: 'a fifteenth day of running without strength',
    weeks: weeksInARow(3, (week) => {
      if (week === 1) return `\n      Mon  lift full 30m${threeRuns}`;
      return week === 2 ? threeRuns : '\n      Tue  run easy 45m\n      Wed  lift full 30m';
    }),
    breaches: [{ excess: 0.071, facts: { gapDays: 15 } }],
  },
  nearMiss: {
    shows: 'no gym, but hill sprints, hops and calf holds',
    weeks: weeksInARow(4, (week) =>
      week === 2
        ? '\n      Tue  run easy 45m +hill-sprints\n      Sun  run long 100m'
        : `\n      Mon  lift: pogo-hops 5x20; calf-isometric-heavy 4x20s${threeRuns}`,
    ),
  },
  unseen: {
    shows: 'a log of runs only: who knows whether there was a gym',
    weeks: weeksInARow(4, () => threeRuns),
    without: 'lifts',
    missing: 'lifts',
  },
  more: [
    {
      shows: 'stretching is no strength',
      weeks: weeksInARow(3, () => `\n      Mon  lift mobility 20m${threeRuns}`),
      breaches: [{ excess: 0.5, facts: { gapDays: 21 } }],
    },
    {
      shows: 'three weeks without any training are a holiday, not a lack of strength',
      weeks: weeksInARow(4, (week) =>
        week === 1 || week === 4 ? `\n      Mon  lift full 30m${threeRuns}` : '',
      ),
    },
    {
      shows: 'around a marathon strength rests: ten days before it and a week after it do not count',
      weeks: weeksInARow(4, (week) => {
        if (week === 1) return `\n      Fri  lift legs heavy 40m${threeRuns}`;
        if (week === 2) return '\n      Tue  run easy 40m\n      Sun  run race 42.2km A';
        return week === 3
          ? '\n      Sat  run easy 30m'
          : '\n      Mon  lift full light 30m\n      Tue  run easy 45m';
      }),
    },
    {
      shows: 'strength that ends 20 days before a half marathon: inside a taper, a remark and no more',
      weeks: weeksInARow(3, (week) => {
        if (week === 1) return `\n      Mon  lift full 30m${threeRuns}`;
        return week === 2
          ? threeRuns
          : '\n      Tue  run easy 30m\n      Thu  run easy 30m\n      Sun  run race 21.1km A';
      }),
      params: { maxGapDays: 7 },
      breaches: [{ level: 'note', excess: 0.714, facts: { gapDays: 20 } }],
    },
    {
      shows: 'strength that was left at the taper and not taken up after the race',
      weeks: weeksInARow(5, (week) => {
        if (week === 1) return `\n      Mon  lift full 30m${threeRuns}`;
        return week === 3 ? '\n      Tue  run easy 30m\n      Sun  run race 21.1km A' : threeRuns;
      }),
      breaches: [{ level: 'should', excess: 0.571, facts: { gapDays: 34 } }],
    },
  ],
});

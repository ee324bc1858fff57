import type { Flows } from './flows.ts';

/** What an athlete does in a week. All of it is ours: nobody was counted. */
export const week = {
  /** Each device looks when it is opened, and after each push. */
  pulls: 56,
  views: 21,
  /** Calendar programs ask every hour, and get the same answer nearly always. */
  polls: 24 * 7,
  /** Everybody trains in the evening; programs ask at the full hour. */
  peakOfPeople: 6,
  peakOfPrograms: 2,
  entriesAPush: 10,
} as const;

/** So many connections each process of the server keeps open at most: those of the store, and of the queue. */
export const connectionsAProcess = 13;

const secondsAWeek = 7 * 86_400;

export interface Demand {
  readonly athletes: number;
  /** Requests a second in the busiest hour. */
  readonly pushes: number;
  readonly pulls: number;
  readonly views: number;
  readonly polls: number;
  /** Processes of the server on this machine's cores that this takes. */
  readonly processes: number;
}

export const demandOf = (athletes: number, entriesAYear: number, flows: Flows): Demand => {
  const atPeak = (aWeek: number, peak: number): number => (athletes * aWeek * peak) / secondsAWeek;
  const pushes = atPeak(entriesAYear / 52 / week.entriesAPush, week.peakOfPeople);
  const pulls = atPeak(week.pulls, week.peakOfPeople);
  const views = atPeak(week.views, week.peakOfPeople);
  const polls = atPeak(week.polls, week.peakOfPrograms);
  const busy =
    pushes / flows.push.perSecond +
    pulls / flows.pullNothing.perSecond +
    (views + polls) / flows.unchanged.perSecond;
  return { athletes, pushes, pulls, views, polls, processes: Math.ceil(busy) };
};

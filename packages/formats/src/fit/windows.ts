import { type Message, numberOf, timeOf } from './decode.ts';

/** One session of a file, and what was recorded while it lasted. */
export interface SessionWindow {
  /** Counted from 1 in the order of the file. */
  readonly place: number;
  readonly session: Message;
  /** Milliseconds of world time. */
  readonly startsAt: number;
  readonly records: readonly Message[];
  readonly laps: readonly Message[];
  readonly sets: readonly Message[];
}

export const startOf = (message: Message): number | undefined => {
  const start = timeOf(message, 'start_time');
  if (start !== undefined) return start;
  const end = timeOf(message, 'timestamp');
  return end === undefined ? undefined : end - (numberOf(message, 'total_elapsed_time') ?? 0) * 1000;
};

/** The watch rounds starts to seconds, so a lap belongs to where its middle is. */
const middleOf = (lap: Message): number | undefined => {
  const start = startOf(lap);
  return start === undefined ? undefined : start + (numberOf(lap, 'total_elapsed_time') ?? 0) * 500;
};

interface Recorded {
  readonly records: readonly Message[];
  readonly laps: readonly Message[];
  readonly sets: readonly Message[];
}

type Started = Pick<SessionWindow, 'place' | 'session' | 'startsAt'>;

/** The last that had begun by then; what stands before all of them belongs to the first. */
const indexAt = (started: readonly Started[], at: number): number => {
  const after = started.findIndex(({ startsAt }) => startsAt > at);
  return after === -1 ? started.length - 1 : Math.max(0, after - 1);
};

const parted = (
  started: readonly Started[],
  messages: readonly Message[],
  timeIn: (message: Message) => number | undefined,
): readonly (readonly Message[])[] => {
  const parts: Message[][] = started.map(() => []);
  for (const message of messages) {
    const at = timeIn(message);
    if (at !== undefined) parts[indexAt(started, at)]?.push(message);
  }
  return parts;
};

/** Gives each session what was recorded in it, and nothing to two. */
export const windowsOf = (sessions: readonly Started[], recorded: Recorded): readonly SessionWindow[] => {
  const started = [...sessions].sort((a, b) => a.startsAt - b.startsAt);
  const records = parted(started, recorded.records, (record) => timeOf(record, 'timestamp'));
  const laps = parted(started, recorded.laps, middleOf);
  const sets = parted(started, recorded.sets, (set) => timeOf(set, 'start_time') ?? started[0]?.startsAt);
  return started.map((each, index) => ({
    ...each,
    records: records[index] ?? [],
    laps: laps[index] ?? [],
    sets: sets[index] ?? [],
  }));
};

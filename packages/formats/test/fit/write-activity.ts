import { type Cell, FitMessages, fitFile, fitTypes } from './fit-bytes.ts';

/** Seconds are since the start of the activity, pauses included, in all that is written here. */
export interface WrittenSample {
  readonly seconds: number;
  readonly metres?: number;
  readonly altitudeMetres?: number;
  readonly heartRate?: number;
  readonly watts?: number;
  readonly metresPerSecond?: number;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Written as a field of a foot pod, as Stryd's is. */
  readonly footPodWatts?: number;
}

/** Of lap.intensity, by number. */
export const intensities = { active: 0, rest: 1, warmUp: 2, coolDown: 3, recovery: 4, interval: 5 } as const;

export interface WrittenLap {
  readonly startSeconds: number;
  readonly elapsedSeconds: number;
  /** As long as elapsed when absent. */
  readonly timerSeconds?: number;
  readonly metres?: number;
  readonly averageHeartRate?: number;
  readonly averageWatts?: number;
  readonly ascentMetres?: number;
  readonly intensity?: keyof typeof intensities;
}

export interface WrittenSet {
  readonly startSeconds: number;
  readonly seconds: number;
  readonly type: 'active' | 'rest';
  readonly reps?: number;
  /** 0 is written as the watch writes "not said". */
  readonly weightKg?: number;
  readonly weightUnit?: 'kg' | 'lb';
  /** Numbers of the profile, the likeliest guess first. */
  readonly categories?: readonly number[];
  /** Beside `categories`; undefined is written as "no such number". */
  readonly names?: readonly (number | undefined)[];
  readonly workoutStep?: number;
}

/** Numbers of the profile: 1 running, 2 cycling, 3 transition, 5 swimming, 10 training, 11 walking. */
export const sports = {
  generic: 0,
  running: 1,
  cycling: 2,
  transition: 3,
  swimming: 5,
  training: 10,
  walking: 11,
} as const;
export const subSports = { generic: 0, treadmill: 1, trail: 3, strength: 20, cardio: 26 } as const;

export interface WrittenSession {
  readonly sport: keyof typeof sports;
  readonly subSport?: keyof typeof subSports;
  readonly startSeconds?: number;
  readonly elapsedSeconds: number;
  /** As long as elapsed when absent. */
  readonly timerSeconds?: number;
  readonly metres?: number;
  readonly averageHeartRate?: number;
  readonly maxHeartRate?: number;
  readonly averageWatts?: number;
  readonly ascentMetres?: number;
  readonly profileName?: string;
  /** 0 to 10; written ten times as large. */
  readonly rpe?: number;
}

export interface WrittenTitle {
  readonly category: number;
  readonly name: number;
  readonly title: string;
}

export interface WrittenStep {
  readonly index: number;
  readonly category?: number;
  readonly name?: number;
  readonly notes?: string;
}

export interface WrittenActivity {
  /** World time: "2026-10-04T05:30:00Z". */
  readonly start: string;
  /** Of the watch's clock; no local time is written when absent. */
  readonly offsetMinutes?: number;
  readonly sessions: readonly WrittenSession[];
  readonly samples?: readonly WrittenSample[];
  readonly laps?: readonly WrittenLap[];
  readonly sets?: readonly WrittenSet[];
  /** From and to, in seconds since the start: stop and start of the timer. */
  readonly pauses?: readonly (readonly [number, number])[];
  /** When the timer was stopped for good; at the end of the last session when absent. */
  readonly stopSeconds?: number;
  readonly titles?: readonly WrittenTitle[];
  readonly steps?: readonly WrittenStep[];
  /** Of file_id; 4 is an activity. */
  readonly fileType?: number;
}

const { enum: word, uint8, uint16, uint32, sint32, text } = fitTypes;

/** The protocol counts seconds from the last day of 1989. */
const fitEpochSeconds = 631_065_600;

const scaled = (value: number | undefined, scale: number, offset = 0): number | undefined =>
  value === undefined ? undefined : (value + offset) * scale;

const semicircles = (degrees: number | undefined): number | undefined => scaled(degrees, 2 ** 31 / 180);

const timerEvent = (time: number, type: number): readonly Cell[] => [
  [253, uint32, time],
  [0, word, 0],
  [1, word, type],
];

const recordCells = (sample: WrittenSample, start: number): readonly Cell[] => [
  [253, uint32, start + sample.seconds],
  ...(sample.latitude === undefined ? [] : ([[0, sint32, semicircles(sample.latitude)]] as const)),
  ...(sample.longitude === undefined ? [] : ([[1, sint32, semicircles(sample.longitude)]] as const)),
  [5, uint32, scaled(sample.metres, 100)],
  [78, uint32, scaled(sample.altitudeMetres, 5, 500)],
  [3, uint8, sample.heartRate],
  ...(sample.watts === undefined ? [] : ([[7, uint16, sample.watts]] as const)),
  ...(sample.metresPerSecond === undefined ? [] : ([[73, uint32, sample.metresPerSecond * 1000]] as const)),
];

const lapCells = (lap: WrittenLap, start: number): readonly Cell[] => [
  [253, uint32, start + lap.startSeconds + lap.elapsedSeconds],
  [2, uint32, start + lap.startSeconds],
  [7, uint32, lap.elapsedSeconds * 1000],
  [8, uint32, (lap.timerSeconds ?? lap.elapsedSeconds) * 1000],
  [9, uint32, scaled(lap.metres, 100)],
  [15, uint8, lap.averageHeartRate],
  [19, uint16, lap.averageWatts],
  [21, uint16, lap.ascentMetres],
  [23, word, lap.intensity === undefined ? undefined : intensities[lap.intensity]],
];

const setCells = (set: WrittenSet, start: number, end: number): readonly Cell[] => [
  [254, uint32, end],
  [6, uint32, start + set.startSeconds],
  [0, uint32, set.seconds * 1000],
  [5, uint8, set.type === 'active' ? 1 : 0],
  [3, uint16, set.reps],
  [4, uint16, scaled(set.weightKg, 16)],
  [9, uint16, set.weightUnit === undefined ? undefined : set.weightUnit === 'kg' ? 1 : 2],
  [7, uint16, set.categories ?? [undefined]],
  ...(set.names === undefined ? [] : ([[8, uint16, set.names]] as const)),
  [11, uint16, set.workoutStep],
];

const sportCells = ({ sport, subSport = 'generic' }: WrittenSession): readonly Cell[] => [
  [0, word, sports[sport]],
  [1, word, subSports[subSport]],
];

const sessionCells = (session: WrittenSession, start: number): readonly Cell[] => {
  const began = start + (session.startSeconds ?? 0);
  return [
    [253, uint32, began + session.elapsedSeconds],
    [2, uint32, began],
    [5, word, sports[session.sport]],
    [6, word, subSports[session.subSport ?? 'generic']],
    [7, uint32, session.elapsedSeconds * 1000],
    [8, uint32, (session.timerSeconds ?? session.elapsedSeconds) * 1000],
    [9, uint32, scaled(session.metres, 100)],
    [16, uint8, session.averageHeartRate],
    [17, uint8, session.maxHeartRate],
    [20, uint16, session.averageWatts],
    [22, uint16, session.ascentMetres],
    [193, uint8, scaled(session.rpe, 10)],
    ...(session.profileName === undefined ? [] : ([[110, text, session.profileName]] as const)),
  ];
};

const writeRecords = (fit: FitMessages, samples: readonly WrittenSample[], start: number): void => {
  if (samples.some((sample) => sample.footPodWatts !== undefined)) {
    fit.write(207, [[3, uint8, 0]]);
    fit.write(206, [
      [0, uint8, 0],
      [1, uint8, 0],
      [2, uint8, uint16],
      [3, text, 'Power'],
      [8, text, 'Watts'],
    ]);
  }
  for (const sample of samples) {
    const watts = sample.footPodWatts;
    fit.write(20, recordCells(sample, start), watts === undefined ? [] : [[0, [watts & 0xff, watts >> 8]]]);
  }
};

/** The bytes of an activity as a watch writes it, for tests. */
export const activityFile = (activity: WrittenActivity): Uint8Array<ArrayBuffer> => {
  const { sessions, samples = [], laps = [], sets = [], pauses = [], titles = [], steps = [] } = activity;
  const start = Math.round(Date.parse(activity.start) / 1000) - fitEpochSeconds;
  const ends = sessions.map((session) => (session.startSeconds ?? 0) + session.elapsedSeconds);
  const end = start + Math.max(0, ...ends);
  const fit = new FitMessages();
  fit.write(0, [
    [0, word, activity.fileType ?? 4],
    [1, uint16, 255],
    [4, uint32, start],
  ]);
  fit.write(21, timerEvent(start, 0));
  // As watches do: the sport at the beginning, the summary at the end.
  if (sessions.length === 1) fit.write(12, sportCells(sessions[0]!));
  for (const [from, to] of pauses) {
    fit.write(21, timerEvent(start + from, 4));
    fit.write(21, timerEvent(start + to, 0));
  }
  writeRecords(fit, samples, start);
  fit.write(21, timerEvent(activity.stopSeconds === undefined ? end : start + activity.stopSeconds, 4));
  for (const { index, category, name, notes } of steps)
    fit.write(27, [
      [254, uint16, index],
      [10, uint16, category],
      [11, uint16, name],
      ...(notes === undefined ? [] : ([[8, text, notes]] as const)),
    ]);
  for (const [index, { category, name, title }] of titles.entries())
    fit.write(264, [
      [254, uint16, index],
      [0, uint16, category],
      [1, uint16, name],
      [2, text, title],
    ]);
  for (const lap of laps) fit.write(19, lapCells(lap, start));
  for (const set of sets) fit.write(225, setCells(set, start, end));
  for (const session of sessions) fit.write(18, sessionCells(session, start));
  const local = activity.offsetMinutes === undefined ? undefined : end + activity.offsetMinutes * 60;
  fit.write(34, [
    [253, uint32, end],
    [1, uint16, sessions.length],
    [5, uint32, local],
  ]);
  return fitFile(fit.bytes);
};

// One body of every kind with every field told, and the journals of tests made of them.
import { type Bodies, type Entry, type EntryKind, newEntry, type Teller } from '@carryover/engine';

export const id = (number: number): string =>
  `017f22e2-79b0-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const tellerFrom = (first: number): Teller => {
  let next = first;
  return {
    nextId: () => {
      next += 1;
      return id(next - 1);
    },
    device: '7b1c3a52-2c7e-4a7f-9c59-0d9f8b6f7a10',
    told: { epochMilliseconds: 1_800_000_000_000, zone: 'Europe/Madrid' },
  };
};

const day = 20_824;
const imported = { import: id(900), replaces: id(901) };
const frame = {
  ...imported,
  at: { day, minuteOfDay: 1080, half: 'pm', instant: { epochMinutes: 29_987_640, zone: 'Europe/Madrid' } },
  title: 'Round the lake',
  durationMinutes: 45.5,
  sessionRpe: 6,
  note: 'windy',
  origins: [{ file: 'a.csv', line: 3, format: 'garmin-activities-csv' }],
} as const;
const run: Bodies['run-done'] = {
  ...frame,
  type: 'easy',
  typeConfidence: 1,
  typeEvidence: ['said by the athlete'],
  distanceKm: 8.1,
  averageHeartRate: 140,
  maxHeartRate: 155,
  ascentMetres: 40,
  recording: {
    laps: [
      {
        seconds: 300,
        metres: 1000,
        averageHeartRate: 150,
        averageWatts: 250,
        ascentMetres: 4,
        intent: 'work',
      },
    ],
    stretches: [{ seconds: 300, flatMetresPerSecond: 3.4, gradePercent: -1, averageHeartRate: 150 }],
    bestEfforts: [{ seconds: 180, flatMetres: 700 }],
    paceVariation: 0.04,
    averageWatts: 240,
  },
  extras: ['strides'],
  priority: 'B',
};
const exercise = {
  name: 'Squat (Barbell)',
  exerciseId: 'squat-back',
  movement: { pattern: 'squat', region: 'lower' },
  group: 'A',
  note: 'deep',
} as const;
const set = {
  role: 'work',
  reps: 5,
  seconds: 30,
  distanceMetres: 20,
  loadKg: 80,
  enteredUnit: 'kg',
  rir: 2,
  toFailure: false,
  eachSide: false,
  restSeconds: 180,
} as const;
const lift: Bodies['session-planned'] = {
  ...frame,
  focus: 'legs',
  effort: 'heavy',
  circuit: false,
  exercises: [{ ...exercise, sets: [set] }],
};
const cross: Bodies['cross-done'] = { ...frame, sport: 'bike', hard: true, distanceKm: 40 };
const gym: Bodies['equipment'] = {
  equipment: ['barbell', 'dumbbell'],
  barKg: 20,
  platePairsKg: [20, 10],
  dumbbellsKg: [10, 12.5],
  kettlebellsKg: [16],
  machineStepKg: 5,
  backpackMostKg: 15,
};
const athlete = {
  ageYears: 41,
  bodyMassKg: 70,
  experience: 'novice',
  thresholdHeartRate: 170,
  maxHeartRate: 188,
  thresholdPaceSecondsPerKm: 270,
  weekStartsOn: 6,
  zone: 'Europe/Madrid',
  pregnant: false,
} as const;

export const samples: { readonly [Kind in EntryKind]: Bodies[Kind] } = {
  'athlete-facts': { ...athlete, bodyMassKg: null },
  'run-planned': run,
  'run-done': run,
  'session-planned': lift,
  'session-done': { ...lift, planned: id(5) },
  'cross-planned': cross,
  'cross-done': cross,
  'set-logged': { session: id(5), place: 0, exercise, set },
  correction: { target: id(3), of: 'run-done', change: { type: 'long', title: null } },
  withdrawal: { target: id(3) },
  race: { day: day + 90, title: 'Half marathon', distanceKm: 21.1, priority: 'A' },
  'check-in': {
    ...imported,
    day,
    sleepHours: 7,
    soreness: 2,
    energy: 8,
    heartRateVariability: 4.1,
    restingHeartRate: 48,
    fuelled: true,
    hydrated: true,
  },
  pain: { ...imported, day, site: 'achilles', side: 'left', during: 2, after: 3, nextMorning: 1 },
  symptom: { ...imported, day, kind: 'fever', cleared: true },
  footwear: { ...imported, day, sole: 'firm' },
  complaint: { day, complaint: 'heavy legs on speed day' },
  availability: {
    openings: [{ weekday: 0, half: 'pm', minutes: 40, minuteOfDay: 1110 }],
    appointments: [{ days: { from: day, to: day + 2 }, half: 'am', says: 'travel' }],
  },
  equipment: gym,
  trip: { days: { from: day, to: day + 6 }, gym },
  'exercise-mapping': { name: 'Sqt', exerciseId: 'squat-back' },
  'exercise-preference': { exerciseId: 'squat-front', inPlaceOf: 'squat-back' },
  'run-title': { title: 'Lunch Run', type: 'easy' },
  'rulebook-settings': {
    preset: 'evidence',
    rules: { 'short-rests': 'off', 'calf-dose': { level: 'note', params: { setsAWeek: 4 } } },
  },
  'season-wishes': {
    sessionsPerWeek: 2,
    minutes: 40,
    weeks: 12,
    template: 'Mon run easy 45m',
    mobility: true,
    balance: false,
    notRunning: false,
    loadUnit: 'lb',
  },
  'plan-accepted': { start: day, plan: { format: 'carryover-plan', version: 1 } },
  'session-moved': { session: 'strength-2027-01-11-A', day, half: 'pm' },
  import: {
    file: 'a.csv',
    format: 'garmin-activities-csv',
    digest: 'ab'.repeat(32),
    coverage: { runs: { from: day - 30, to: day }, lifts: { from: day - 30, to: day } },
    athlete,
  },
};

export const sampleKinds = Object.keys(samples) as readonly EntryKind[];

export const sampleOf = (kind: EntryKind, number = 1): Entry =>
  newEntry(kind, samples[kind], tellerFrom(number));

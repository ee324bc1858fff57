// The season that the made-up runner lived through: what was meant for each week, before chance has its say.

export interface SeasonWeek {
  /** Kind, minutes and title of the sessions on Tuesday and Thursday; a week of rest or illness has none. */
  readonly tuesday?: Quality;
  readonly thursday?: Quality;
  readonly longMinutes?: number;
  /** Hard parts inside the long run. */
  readonly longTitle?: string;
  /** In place of the long run on Sunday, or beside it on Saturday. */
  readonly race?: string;
  /** Two easy runs in a week of holiday. */
  readonly jogs?: true;
  readonly lifts: 0 | 1 | 2;
  readonly remark?: string;
}

type Quality = readonly [
  kind: 'intervals' | 'threshold' | 'hills' | 'steady',
  minutes: number,
  title: string,
];

const hills = (count: number): Quality => ['hills', 45 + count, `${count} x 60 s uphill`];
const track = (count: number, metres: number, minutes = 60): Quality => [
  'intervals',
  minutes,
  `${count} x ${metres} m on the track`,
];
const tempo = (minutes: number): Quality => ['threshold', 30 + minutes, `${minutes} min tempo`];
const cruise = (count: number, minutes: number): Quality => [
  'threshold',
  30 + count * minutes,
  `${count} x ${minutes} min at threshold`,
];
const steady = (minutes: number): Quality => ['steady', minutes, 'steady along the canal'];

/** 26 weeks from 4 May 2026, every fourth a lighter one, to a half marathon on Sunday of the last. */
export const season: readonly SeasonWeek[] = [
  { tuesday: hills(6), longMinutes: 70, lifts: 2 },
  { tuesday: hills(8), thursday: steady(45), longMinutes: 75, lifts: 2 },
  { tuesday: hills(8), thursday: steady(50), longMinutes: 80, lifts: 2 },
  { thursday: steady(40), longMinutes: 65, lifts: 2, remark: 'lighter running' },
  { tuesday: track(10, 400), thursday: tempo(20), longMinutes: 80, lifts: 2 },
  { tuesday: track(12, 400), thursday: tempo(20), longMinutes: 85, lifts: 2 },
  { tuesday: track(6, 800), thursday: cruise(3, 8), longMinutes: 90, lifts: 2 },
  { thursday: steady(45), longMinutes: 70, lifts: 2, remark: 'lighter running' },
  { tuesday: track(6, 800), race: 'race C 26m 5km "parkrun"', longMinutes: 85, lifts: 2 },
  { tuesday: track(5, 1000), thursday: cruise(3, 10), longMinutes: 95, lifts: 2 },
  { tuesday: track(6, 1000), thursday: tempo(25), longMinutes: 100, lifts: 2 },
  { lifts: 0, remark: 'a cold' },
  { jogs: true, lifts: 0, remark: 'family holiday' },
  { jogs: true, lifts: 0, remark: 'family holiday' },
  { tuesday: steady(40), thursday: steady(45), longMinutes: 95, lifts: 2, remark: 'back to it' },
  { tuesday: track(8, 400), thursday: tempo(20), longMinutes: 95, lifts: 2 },
  { tuesday: track(6, 800), thursday: cruise(3, 10), longMinutes: 100, lifts: 2 },
  { tuesday: track(5, 1000), thursday: tempo(25), longMinutes: 105, lifts: 2 },
  { thursday: steady(45), longMinutes: 80, lifts: 2, remark: 'lighter running' },
  { tuesday: track(8, 400), thursday: steady(40), race: 'race B 49m 10km "Canal 10k"', lifts: 1 },
  { tuesday: track(6, 1000), thursday: cruise(3, 12), longMinutes: 105, lifts: 2 },
  {
    tuesday: track(4, 1600),
    thursday: tempo(30),
    longMinutes: 115,
    longTitle: 'last 30 min at race pace',
    lifts: 2,
  },
  { tuesday: track(5, 1600), thursday: cruise(2, 20), longMinutes: 120, lifts: 2 },
  {
    tuesday: track(5, 1000),
    thursday: tempo(25),
    longMinutes: 100,
    longTitle: 'last 20 min at race pace',
    lifts: 1,
  },
  { tuesday: track(6, 800), thursday: tempo(20), longMinutes: 75, lifts: 0, remark: 'taper, no gym now' },
  { tuesday: track(4, 400, 40), thursday: steady(30), race: 'race A 108m 21.1km "Half marathon"', lifts: 0 },
];

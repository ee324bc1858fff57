import type { Day } from '../../domain/index.ts';
import { fullDose, type SessionFrame } from '../frame.ts';
import { isChild } from './athlete.ts';
import { type Cut, cutsOf, type Frozen, firstSessionCut, frozenBy } from './cuts.ts';
import { lesserDose } from './doses.ts';
import { allowsHeavy } from './races.ts';
import type { CasedWeek, Season } from './season.ts';
import { roomOn } from './season-weeks.ts';
import { lightC, type Wish, wishesOf } from './wishes.ts';

/** What became of the number of sessions on its way from what was asked to what the week holds. */
export interface Count {
  readonly asked: number;
  /** What the phase of the season wants of them. */
  readonly wanted: number;
  /** Another's sessions that stand in the week, and those already done. */
  readonly locked: number;
  readonly done: number;
  /** Left for us, and what the open days have room for of them. */
  readonly left: number;
  readonly room: number;
  /** Heavy and fast sessions for which races leave no days. */
  readonly madeLight: number;
}

export interface WeekSessions {
  readonly sessions: readonly SessionFrame[];
  readonly cuts: readonly Cut[];
  readonly frozen: Frozen | undefined;
  readonly count: Count;
}

/** Rounds a part of a session up, but for a third of one: it is easily forced on tired legs (ours). */
const roundingUp = 0.3;

/** What a week that has begun still holds of what a whole one would. */
const ofWhatIsLeft = (count: number, { week }: CasedWeek, { request }: Season): number => {
  const days = week.start + 7 - Math.max(week.start, request.start);
  return days === 7 ? count : Math.max(0, Math.ceil((count * days) / 7 - roundingUp));
};

const isTiring = ({ kind }: Wish): boolean => kind === 'heavy' || kind === 'explosive';

/** Tiring sessions for which the races leave no two days become one light session. */
const withoutTiringNearRace = (wishes: readonly Wish[], tiringRoom: number): readonly Wish[] => {
  const kept: Wish[] = [];
  let room = tiringRoom;
  for (const wish of wishes) {
    const spare = isTiring(wish) ? lightC : wish;
    if (isTiring(wish) && room > 0) {
      kept.push(wish);
      room -= 1;
    } else if (!kept.some(({ menu }) => menu === spare.menu)) kept.push(spare);
  }
  return kept;
};

/** Rules may close a single day for reasons of their own; two leave a choice (ours). */
const leastTiringDays = 2;
/** Days near no race that a tiring session wants in a week with a race's days in it (ours). */
const daysForEach = 2.5;
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;

const tiringRoomOf = ({ week }: CasedWeek, { races }: Season): number => {
  const isFree = (day: Day): boolean => allowsHeavy(day, races.all);
  const open = week.openDays.filter(isFree);
  if (open.length < leastTiringDays) return 0;
  const free = daysOfWeek.filter((offset) => isFree(week.start + offset)).length;
  const most = free === daysOfWeek.length ? free : Math.max(1, Math.floor(free / daysForEach));
  return Math.min(roomOn(open), most);
};

const tiring = (wishes: readonly Wish[]): number => wishes.filter(isTiring).length;

/** Decides which sessions a week holds, and how much of its menu each of them does. */
export const sessionsOf = (cased: CasedWeek, season: Season): WeekSessions => {
  const { asked, past, lockedByWeek } = season;
  const wishes = wishesOf(cased, season).slice(0, asked);
  const wanted = wishes.length;
  const locked = lockedByWeek.get(cased.index) ?? 0;
  const done = cased.index === 0 ? past.thisWeek : 0;
  const left = Math.max(0, Math.min(ofWhatIsLeft(wanted, cased, season), wanted - done - locked));
  const room = Math.min(left, roomOn(cased.week.openDays));
  // The first of the week is done already where one was done.
  const mine = wishes.slice(Math.min(done, wanted - room)).slice(0, room);
  const loaded = withoutTiringNearRace(mine, tiringRoomOf(cased, season));
  const kinds = isChild(season.request) ? mine.map(() => lightC) : loaded;
  const cuts = cutsOf(cased, season);
  const dose = cuts.reduce((sum, cut) => lesserDose(sum, cut.dose), fullDose);
  const first = firstSessionCut(cased, season);
  const firstDose = first.reduce((sum, cut) => lesserDose(sum, cut.dose), dose);
  const frozen = frozenBy(cased, season);
  return {
    sessions: kinds.map((wish, index) => ({
      ...wish,
      dose: index === 0 ? firstDose : dose,
      frozen: frozen !== undefined,
    })),
    cuts: [...cuts, ...first],
    frozen,
    count: { asked, wanted, locked, done, left, room, madeLight: tiring(mine) - tiring(loaded) },
  };
};

import type { SessionKind, StrengthSession } from '../../domain/index.ts';
import { type Dose, fullDose, type SessionFrame } from '../frame.ts';
import { isChild, isOld } from './athlete.ts';
import { doses, lesserDose } from './doses.ts';
import { allowsHeavy } from './races.ts';
import type { CasedWeek, Season } from './season.ts';
import { roomOn } from './season-weeks.ts';

type Reason =
  | 'deload'
  | 'taper'
  | 'raceWeek'
  | 'lesserRace'
  | 'afterRace'
  | 'rampUp'
  | 'firstWeek'
  | 'layOff'
  | 'firstSession'
  | 'notRunning';

/** A dose of less and what asks for it. */
export interface Cut {
  readonly reason: Reason;
  readonly dose: Dose;
}

interface Wish {
  readonly kind: SessionKind;
  readonly menu: SessionFrame['menu'];
}

/** What happened to the number of sessions on its way from what was asked to what the week holds. */
export interface Count {
  /** Of a usual week, as asked. */
  readonly asked: number;
  /** What the phase of the season wants of them. */
  readonly wanted: number;
  /** Another's sessions that stand in the week, and those already done. */
  readonly locked: number;
  readonly done: number;
  /** What the open days have room for. */
  readonly room: number;
  /** Heavy sessions that the days around a race leave no place for. */
  readonly madeLight: number;
}

export interface WeekSessions {
  readonly sessions: readonly SessionFrame[];
  readonly cuts: readonly Cut[];
  readonly frozen: 'race' | 'return' | 'lay-off' | 'pain' | undefined;
  readonly count: Count;
}

const heavyA: Wish = { kind: 'heavy', menu: 'A' };
const heavyB: Wish = { kind: 'heavy', menu: 'B' };
const explosiveB: Wish = { kind: 'explosive', menu: 'B' };
const lightC: Wish = { kind: 'light', menu: 'C' };

/** A race later in its week than this has days before it on which light work does no harm (ours: 72 hours). */
const freshDays = 3;

const beforeRace = ({ phase, week }: CasedWeek): readonly Wish[] =>
  phase.is === 'race' && week.openDays.some((day) => day <= phase.race.at.day - freshDays) ? [lightC] : [];

const usual = ({ block }: CasedWeek): readonly Wish[] => [
  heavyA,
  block.block === 'power' ? explosiveB : heavyB,
  lightC,
];

const wishesOf = (cased: CasedWeek, { request }: Season): readonly Wish[] => {
  const { phase, lesserRace, after, first } = cased;
  // Nobody meets a lift for the first time in the last days before a race.
  if (phase.is === 'race') return first ? [] : beforeRace(cased);
  if (after?.leaves === 'nothing') return [];
  if (phase.is === 'taper' && first) return [lightC];
  if (phase.is === 'taper' || phase.is === 'hold') return isOld(request) ? [heavyA, lightC] : [heavyA];
  if (phase.is === 'return' && phase.week === 1) return [heavyA];
  return lesserRace || after?.leaves === 'half' ? [heavyA, lightC] : usual(cased);
};

const isLocked = (session: StrengthSession): boolean =>
  session.status === 'planned' && session.focus !== 'mobility';

const lockedIn = ({ request }: Season, { week }: CasedWeek): number =>
  request.log.sessions.filter(
    (session) =>
      session.kind === 'strength' &&
      isLocked(session) &&
      session.at.day >= Math.max(week.start, request.start) &&
      session.at.day < week.start + 7,
  ).length;

/** A week that has begun holds a part of what a whole one does: a session more is easily forced on tired legs (ours). */
const ofWhatIsLeft = (count: number, { week }: CasedWeek, { request }: Season): number => {
  const left = week.start + 7 - Math.max(week.start, request.start);
  return left === 7 ? count : Math.max(0, Math.ceil((count * left) / 7 - 0.3));
};

/** Heavy and explosive sessions for which the races leave no two days become one light session. */
const withoutHeavyNearRace = (wishes: readonly Wish[], heavyRoom: number): readonly Wish[] => {
  const kept: Wish[] = [];
  let room = heavyRoom;
  for (const wish of wishes) {
    const tires = wish.kind === 'heavy' || wish.kind === 'explosive';
    if (tires && room > 0) {
      kept.push(wish);
      room -= 1;
    } else if (!kept.includes(lightC)) kept.push(lightC);
  }
  return kept;
};

const leastHeavyDays = 2;

const heavyRoomOf = ({ week }: CasedWeek, { races }: Season): number => {
  const days = week.openDays.filter((day) => allowsHeavy(day, races.all));
  return days.length < leastHeavyDays ? 0 : roomOn(days);
};

const cutsOf = (cased: CasedWeek, { layOff, learns, request, asked }: Season): Cut[] => {
  const { phase, index, after } = cased;
  const cuts: Cut[] = [];
  if (phase.is === 'taper') cuts.push({ reason: 'taper', dose: doses.taper });
  if (phase.is === 'race') cuts.push({ reason: 'raceWeek', dose: doses.raceWeek });
  if (phase.is !== 'race' && after?.leaves === 'half')
    cuts.push({ reason: 'afterRace', dose: doses.afterRace });
  if (phase.is !== 'race' && after?.leaves === 'most') cuts.push({ reason: 'rampUp', dose: doses.rampUp });
  if (cased.lesserRace && (phase.is === 'train' || phase.is === 'hold'))
    cuts.push({ reason: 'lesserRace', dose: doses.lesserRace });
  if (cased.deloadAfter !== undefined) cuts.push({ reason: 'deload', dose: doses.deload });
  const eased = layOff && !layOff.firstSessionOnly ? layOff.doses[index] : undefined;
  if (eased) cuts.push({ reason: 'layOff', dose: eased });
  else if (learns && cased.first && phase.is === 'train')
    cuts.push({ reason: 'firstWeek', dose: doses.firstWeek });
  if (request.notRunning) cuts.push({ reason: 'notRunning', dose: { ...fullDose, contactShare: 0 } });
  return asked === 0 ? [] : cuts;
};

const painDays = 7;
const painToFreeze = 3;

const hurts = ({ request: { log, start } }: Season, { index }: CasedWeek): boolean =>
  index === 0 &&
  (log.pains ?? []).some(
    ({ day, during = 0, after = 0, nextMorning = 0 }) =>
      day >= start - painDays && Math.max(during, after, nextMorning) >= painToFreeze,
  );

const frozenBy = (cased: CasedWeek, season: Season, cuts: readonly Cut[]): WeekSessions['frozen'] => {
  if (hurts(season, cased)) return 'pain';
  if (cased.phase.is === 'taper' || cased.phase.is === 'race') return 'race';
  if (cased.phase.is === 'return' || cased.after?.leaves === 'half') return 'return';
  return cuts.some(({ reason }) => reason === 'layOff') ? 'lay-off' : undefined;
};

/** Decides which sessions a week holds, and how much of its menu each of them does. */
export const sessionsOf = (cased: CasedWeek, season: Season): WeekSessions => {
  const { asked, past } = season;
  const wishes = wishesOf(cased, season).slice(0, asked);
  const locked = lockedIn(season, cased);
  const done = cased.index === 0 ? past.thisWeek : 0;
  const left = ofWhatIsLeft(wishes.length, cased, season);
  const open = Math.max(0, Math.min(left, wishes.length - done - locked));
  const room = Math.min(open, roomOn(cased.week.openDays));
  const mine = wishes.slice(Math.min(done, wishes.length - room)).slice(0, room);
  const kinds = isChild(season.request)
    ? mine.map(() => lightC)
    : withoutHeavyNearRace(mine, heavyRoomOf(cased, season));
  const cuts = cutsOf(cased, season);
  const dose = cuts.reduce((sum, cut) => lesserDose(sum, cut.dose), fullDose);
  const frozen = frozenBy(cased, season, cuts);
  const easeFirst = cased.index === 0 && season.layOff?.firstSessionOnly === true && kinds.length > 0;
  const first = easeFirst ? lesserDose(dose, season.layOff!.doses[0]!) : dose;
  return {
    sessions: kinds.map((wish, index) => ({
      ...wish,
      dose: index === 0 ? first : dose,
      frozen: frozen !== undefined,
    })),
    cuts: easeFirst ? [...cuts, { reason: 'firstSession', dose: season.layOff!.doses[0]! }] : cuts,
    frozen,
    count: {
      asked,
      wanted: wishes.length,
      locked,
      done,
      room,
      madeLight:
        mine.filter(({ kind }) => kind !== 'light').length -
        kinds.filter(({ kind }) => kind !== 'light').length,
    },
  };
};

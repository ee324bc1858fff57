import { formatDay, type Gym, type Moment, type SessionKind } from '../domain/index.ts';
import { nameInside } from '../strength/names.ts';
import { aimOf, type SessionFrame, type WeekFrame } from './frame.ts';
import { lockedLiftsOf, lockedLoadsOf } from './locked-lifts.ts';
import type { Menu } from './menu.ts';
import { leastMinutes, minutesOfDays, type OpenMinutes, tripOfWeek } from './openings.ts';
import { painAdvice } from './pain-advice.ts';
import type { Advice, PlannedSession } from './plan.ts';
import type { MenusKept } from './replan/menus-kept.ts';
import type { PlanRequest } from './request.ts';
import { withPreferred } from './session/in-place.ts';
import { buildMenus } from './session/index.ts';
import { painsFor, sorePlaces } from './session/sore.ts';
import { type DoneWork, isStillDue, sessionWriter } from './write-session.ts';

/** A session that has its exercises and no day yet. */
export interface Draft {
  /** Stable for the same week and menu, so that a new plan can be set beside an old one. */
  readonly id: string;
  readonly week: WeekFrame;
  readonly frame: SessionFrame;
  readonly menu: Menu;
  readonly gym: Gym;
  /** Minutes that some day of its week leaves for it. */
  readonly room: number;
}

export interface Drafts {
  /** In order of weeks; within a week as its frames are. */
  readonly drafts: readonly Draft[];
  /** Written as if each week spread its sessions evenly: what they hold, before anybody knows their days. */
  readonly sessions: readonly PlannedSession[];
  readonly advice: readonly Advice[];
  /** Rules that the menus could not keep in a usual week; whether the plan breaks them is for its audit to say. */
  readonly unkept: readonly Advice[];
}

const untilRunning = 'until you run again';

/** What lands waits: until the runs land again, or a race is out of the legs. */
const withoutLandings = (menu: Menu, until: string): Menu => {
  const entries = menu.entries.filter(({ exercise }) => exercise.contactsPerRep === 0);
  const left = menu.entries.filter((entry) => !entries.includes(entry));
  const says = left.map(({ exercise }) => `Left out ${until}: ${nameInside(exercise)}.`);
  return { ...menu, entries, dropped: [...menu.dropped, ...says] };
};

/** Where the sessions of a week stand while nobody knows their days. */
const nominalOffsets = [0, 3, 5] as const;

/** `strength-2027-01-11-A`, and `-A2` for the second session with the menu: what is done already changes no other's id. */
const idOf = ({ start, sessions }: WeekFrame, index: number): string => {
  const { menu } = sessions[index]!;
  const number = sessions.slice(0, index + 1).filter((each) => each.menu === menu).length;
  return `strength-${formatDay(start)}-${menu}${number > 1 ? number : ''}`;
};

interface WantedMenu {
  readonly menu: SessionFrame['menu'];
  readonly kind: SessionKind;
  readonly minutes: number;
}

const keyOf = ({ menu, kind, minutes }: WantedMenu): string => `${menu} ${kind} ${minutes}`;

const noRoom = (week: WeekFrame, missing: number): Advice => ({
  says: `Week of ${formatDay(week.start)}: ${missing === 1 ? 'one session has' : `${missing} sessions have`} no day with ${leastMinutes} minutes or more.`,
  days: { from: week.start, to: week.start + 6 },
  why: [],
});

/** The menus that a week's sessions ask for: each as long as its days leave room for, the first session the most. */
const wantedBy = (week: WeekFrame, { minutes }: PlanRequest, openMinutes: OpenMinutes): WantedMenu[] => {
  const room = minutesOfDays(openMinutes, week.start).filter((each) => each >= leastMinutes);
  return week.sessions
    .slice(0, room.length)
    .map(({ menu, kind }, index) => ({ menu, kind, minutes: Math.min(minutes, room[index]!) }));
};

/**
 * Gives each session of each week its exercises. Menus are made for a block at a time, each from what the block
 * before it is taken to have done, and for what there is to train with.
 */
export const draftSessions = (
  request: PlanRequest,
  weeks: readonly WeekFrame[],
  openMinutes: OpenMinutes,
  done: DoneWork,
  kept: MenusKept,
): Drafts => {
  const { athlete, pains = [] } = request.log;
  const write = sessionWriter(athlete, done, lockedLoadsOf(request));
  const advice: Advice[] = [...painAdvice(request, weeks)];
  const unkept: Advice[] = [];
  const drafts: Draft[] = [];
  const sessions: PlannedSession[] = [];
  const exposures = new Map([...done].map(([id, all]) => [id, all.length]));
  const due = new Set(
    kept.due.filter((entry) => isStillDue(entry, request, done)).map(({ exercise }) => exercise.id),
  );
  const latest = new Map<Gym, readonly Menu[]>([[request.gym, kept.latest]]);
  const built = new Map<string, ReadonlyMap<string, Menu>>();
  const gyms = new Map<Gym, number>();
  const gymOf = ({ start }: WeekFrame): Gym => tripOfWeek(request, start)?.gym ?? request.gym;

  const lockedIn = lockedLiftsOf(request);
  const lockedKey = ({ start }: WeekFrame): string =>
    lockedIn(start)
      .map(({ id }) => id)
      .join();

  /** The places that change the exercises of a week. */
  const soreIn = ({ start }: WeekFrame): readonly string[] =>
    painsFor(pains, Math.max(start, request.start)).map(({ site }) => site);
  const keyOfWeek = (week: WeekFrame): string => [lockedKey(week), ...new Set(soreIn(week))].join(' ');

  const menusOf = (week: WeekFrame): ReadonlyMap<string, Menu> => {
    const gym = gymOf(week);
    if (!gyms.has(gym)) gyms.set(gym, gyms.size);
    const key = `${week.blockNumber} ${gyms.get(gym)} ${keyOfWeek(week)}`;
    const known = built.get(key);
    if (known) return known;
    const ofNumber = weeks.filter((each) => each.blockNumber === week.blockNumber && gymOf(each) === gym);
    const ofBlock = ofNumber.filter((each) => keyOfWeek(each) === keyOfWeek(week));
    const wanted = new Map(
      ofBlock.flatMap((each) => wantedBy(each, request, openMinutes)).map((each) => [keyOf(each), each]),
    );
    const { menus, advice: said } = buildMenus({
      block: aimOf(week, ofBlock),
      sessions: [...wanted.values()],
      weeks: ofBlock.map((each) => wantedBy(each, request, openMinutes)),
      athlete,
      gym,
      minutes: request.minutes,
      pains: painsFor(pains, Math.max(ofBlock[0]!.start, request.start)),
      exposures,
      before: latest.get(gym) ?? [],
      due,
      locked: lockedIn(week.start),
      options: request.options,
      ...(request.wishes === undefined ? {} : { wishes: request.wishes }),
    });
    unkept.push(...said);
    // Weeks that give way to another programme are no block to go on from.
    // What a sore place swaps for some weeks of a block is swapped back when its report no longer speaks.
    const isUsual = keyOfWeek(week).trim() === '' || ofBlock.length > ofNumber.length / 2;
    if (isUsual) latest.set(gym, menus);
    const usable = request.notRunning ? menus.map((menu) => withoutLandings(menu, untilRunning)) : menus;
    const byKey = new Map([...wanted.keys()].map((each, index) => [each, usable[index]!]));
    built.set(key, byKey);
    return byKey;
  };

  for (const week of weeks) {
    const wanted = wantedBy(week, request, openMinutes);
    if (wanted.length < week.sessions.length) advice.push(noRoom(week, week.sessions.length - wanted.length));
    wanted.forEach((each, index) => {
      const frame = week.sessions[index]!;
      const gym = gymOf(week);
      const locked = lockedIn(week.start);
      const isDouble = ({ entries }: Menu): boolean =>
        entries.some(({ exercise }) => locked.includes(exercise));
      const old = kept.menuOf(week, frame, each.minutes, gym);
      const made = old && !isDouble(old) ? old : menusOf(week).get(keyOf(each))!;
      const menu = withPreferred(made, request, gym, sorePlaces(pains, Math.max(week.start, request.start)));
      const draft: Draft = {
        id: idOf(week, index),
        week,
        frame,
        menu: frame.dose.contactShare === 0 && !request.notRunning ? withoutLandings(menu, 'for now') : menu,
        gym,
        room: each.minutes,
      };
      const at: Moment = { day: week.start + nominalOffsets[index]!, half: 'am' };
      const planned = write(draft, at);
      drafts.push(draft);
      sessions.push(planned);
      for (const { exercise } of draft.menu.entries)
        exposures.set(exercise.id, (exposures.get(exercise.id) ?? 0) + 1);
      for (const { nextRung, entry } of planned.items) if (nextRung) due.add(entry.exercise.id);
    });
  }
  return { drafts, sessions, advice, unkept };
};

import type { BlockKind, SessionKind } from '../../domain/index.ts';
import type { PrintedExercise } from '../../presets/preset.ts';
import type { Wishes } from '../request.ts';
import type { Stage } from './dose.ts';
import { isSame } from './frames.ts';
import type { MenuFrame } from './input.ts';
import { roleOfPrinted } from './printed.ts';
import type { Role } from './roles.ts';

/** What a leg session leads with, so that A and B complete each other. */
export type Side = 'squat' | 'hinge' | 'third' | 'whole';

/** A place in a session, and what the school prints for it. */
export interface Place {
  readonly role: Role;
  readonly printed?: PrintedExercise;
}

export interface Shape {
  readonly frame: MenuFrame;
  readonly side: Side;
  /** In the order of the session. */
  readonly places: readonly Place[];
}

const springs = (block: BlockKind, stage: Stage, side: Side): readonly Role[] => {
  if (block === 'race') return [];
  if (stage === 'fresh' || block === 'learn' || block === 'return') return side === 'hinge' ? [] : ['spring'];
  if (side === 'third') return [];
  if (block !== 'power') return side === 'hinge' ? ['jump'] : ['spring'];
  if (stage === 'novice') return side === 'hinge' ? ['jump'] : ['spring'];
  return side === 'hinge' ? ['bound'] : ['jump'];
};

const heavyRolesOf: Readonly<Record<Side, readonly Role[]>> = {
  squat: ['squat', 'single-hip', 'calf-straight', 'core-side'],
  hinge: ['hinge', 'single-quad', 'calf-bent', 'core-front'],
  third: ['single-quad', 'single-hip', 'hamstring', 'hip', 'core-side'],
  whole: ['squat', 'single-hip', 'calf-straight', 'calf-bent', 'core-side'],
};

/** The sixth exercise, for those who have the time and know the others. */
const extraOf: Readonly<Record<Side, readonly Role[]>> = {
  squat: ['hip'],
  hinge: ['hamstring'],
  third: [],
  whole: [],
};

const mostExercises = 6;

interface Asking {
  readonly block: BlockKind;
  readonly stage: Stage;
  readonly side: Side;
  readonly minutes: number;
  /** In most weeks of the block no other session trains the legs. */
  readonly alone: boolean;
}

const heavyShape = ({ block, stage, side, minutes, alone }: Asking): readonly Role[] => {
  const roles = heavyRolesOf[side];
  const early = stage === 'fresh' || stage === 'novice' || block === 'learn' || block === 'return';
  const usual: readonly Role[] = side === 'squat' && alone ? ['calf-bent'] : extraOf[side];
  const extra = early || minutes < 50 ? [] : usual;
  const core = roles.at(-1)!;
  return [...springs(block, stage, side), ...roles.slice(0, -1), ...extra, core].slice(0, mostExercises);
};

const explosiveShape = (block: BlockKind, stage: Stage, side: Side): readonly Role[] => {
  const early = stage === 'fresh' || stage === 'novice';
  const jumps: readonly Role[] =
    block === 'race'
      ? ['jump']
      : early || block !== 'power'
        ? ['spring', 'jump']
        : ['spring', 'jump', 'bound'];
  if (side === 'whole') return [...jumps.slice(0, 2), 'fast-lift', 'single-hip', 'calf-bent', 'core-front'];
  const calf = side === 'squat' ? 'calf-straight' : 'calf-bent';
  const core = side === 'squat' ? 'core-side' : 'core-front';
  return side === 'hinge' ? [...jumps, 'fast-hinge', calf, core] : [...jumps, 'fast-lift', calf, core];
};

const lightRoles: readonly Role[] = ['calf-hold', 'quad-hold', 'foot', 'core-hold', 'mobility'];
const upperRoles: readonly Role[] = ['row', 'press', 'pulldown', 'core-front', 'core-side'];

const isForLegs = (kind: SessionKind): boolean => kind === 'heavy' || kind === 'explosive';

const sidesOf = (frames: readonly MenuFrame[]): ReadonlyMap<MenuFrame, Side> => {
  const legs = frames.filter(({ kind }) => isForLegs(kind));
  const letters = [...new Set(legs.map(({ menu }) => menu))];
  const sides: readonly Side[] = letters.length === 1 ? ['whole'] : ['squat', 'hinge', 'third'];
  return new Map(legs.map((frame) => [frame, sides[letters.indexOf(frame.menu)] ?? 'third']));
};

const mobile: readonly Role[] = ['mobility', 'ankle-mobility'];
const extras: readonly Role[] = ['hip', 'hamstring', 'foot'];

/** Asked for by the athlete: balance in the first session of a usual week, mobility in the last. */
const wished = (
  places: readonly Place[],
  frame: MenuFrame,
  usual: readonly MenuFrame[],
  wishes: Wishes,
): readonly Place[] => {
  const more: Place[] = [];
  const [first, last] = [usual[0], usual.at(-1)];
  if (wishes.balance && first && isSame(frame, first)) more.push({ role: 'balance' });
  if (wishes.mobility && last && isSame(frame, last) && !places.some(({ role }) => mobile.includes(role)))
    more.push({ role: 'mobility' });
  const room = mostExercises - more.length;
  const kept =
    places.length <= room
      ? places
      : places.filter(({ role, printed }) => printed !== undefined || !extras.includes(role));
  return [...kept.slice(0, room), ...more];
};

/** The school's own session for this place of the week, with the jumps of a block that asks for them. */
const printedPlaces = (
  day: readonly PrintedExercise[],
  block: BlockKind,
  stage: Stage,
  side: Side,
): readonly Place[] => [
  ...(block === 'power' ? springs(block, stage, side).map((role) => ({ role })) : []),
  ...day.map((printed) => ({ role: roleOfPrinted(printed), printed })),
];

interface Asked {
  readonly frames: readonly MenuFrame[];
  /** Those of a usual week. */
  readonly usual: readonly MenuFrame[];
  /** Those of every week of the block. */
  readonly weeks: readonly (readonly MenuFrame[])[];
  readonly block: BlockKind;
  readonly stage: Stage;
  readonly minutes: number;
  readonly wishes: Wishes;
  /** The leg sessions that the school prints. */
  readonly days: readonly (readonly PrintedExercise[])[];
}

/** A racing season, or a taper and a return: one session then has to do what two did. */
const isMostlyAlone = (weeks: readonly (readonly MenuFrame[])[]): boolean => {
  const counts = weeks.map((week) => week.filter(({ kind }) => isForLegs(kind)).length);
  const alone = counts.filter((count) => count === 1).length;
  return 2 * alone > counts.filter((count) => count > 0).length;
};

/** Which roles each session of the block has, in order, before anybody looks at the minutes. */
export const shapesOf = (asked: Asked): readonly Shape[] => {
  const { frames, usual, weeks, block, stage, minutes, wishes, days } = asked;
  const sides = sidesOf(frames);
  const alone = isMostlyAlone(weeks);
  return frames.map((frame) => {
    const side = sides.get(frame) ?? 'whole';
    const day = frame.kind === 'heavy' ? days[side === 'hinge' ? 1 : side === 'third' ? 2 : 0] : undefined;
    const rolesOf = {
      heavy: () => heavyShape({ block, stage, side, minutes: frame.minutes ?? minutes, alone }),
      explosive: () => explosiveShape(block, stage, side),
      light: () => lightRoles,
      upper: () => upperRoles,
    }[frame.kind];
    const places = day ? printedPlaces(day, block, stage, side) : rolesOf().map((role) => ({ role }));
    return { frame, side, places: wished(places, frame, usual, wishes) };
  });
};

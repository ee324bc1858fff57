import type { PainSite, SessionKind } from '../../domain/index.ts';

/** What a place in a session is for. An exercise may serve several; the order here is the usual order of a session. */
export const roles = [
  'spring',
  'jump',
  'bound',
  'squat',
  'hinge',
  'fast-lift',
  'fast-hinge',
  'single-quad',
  'single-hip',
  'press',
  'row',
  'pulldown',
  'calf-straight',
  'calf-bent',
  'calf-hold',
  'quad-hold',
  'hamstring',
  'hip',
  'core-side',
  'core-front',
  'core-hold',
  'foot',
  'balance',
  'ankle-mobility',
  'mobility',
  'finish',
] as const;
export type Role = (typeof roles)[number];

/** Which exercises can fill a role, the one that a coach would take first at the top. */
export interface Candidates {
  readonly usual: readonly string[];
  /** For somebody new to lifting, before the usual ones. */
  readonly first?: readonly string[];
  /** Where a site is sore, before all others: what loads it least. */
  readonly sore?: Partial<Record<PainSite, readonly string[]>>;
}

/** Ours, from common practice; ladders give the order among neighbours. */
export const candidates: Readonly<Record<Role, Candidates>> = {
  spring: { usual: ['pogo-hops', 'rope-jump', 'ankling'] },
  jump: { usual: ['box-jump', 'jump-squat', 'broad-jump', 'kettlebell-swing', 'sled-push'] },
  bound: { usual: ['broad-jump', 'split-jump', 'skater-bound', 'bounds', 'kettlebell-swing', 'sled-push'] },
  squat: {
    first: ['squat-goblet', 'leg-press', 'squat-smith', 'squat-box', 'squat-bodyweight', 'split-squat'],
    usual: [
      'squat-back',
      'squat-front',
      'squat-half',
      'squat-box',
      'leg-press',
      'squat-hack',
      'squat-smith',
      'squat-belt',
      'squat-dumbbell',
      'squat-single-leg-box',
      'split-squat-rear-foot-elevated',
      'squat-goblet',
      'step-up',
      'split-squat',
      'lunge-reverse',
    ],
    sore: {
      'knee-front': ['squat-box', 'squat-half', 'squat-spanish', 'wall-sit'],
      'low-back': ['leg-press', 'squat-belt', 'squat-hack', 'split-squat-rear-foot-elevated', 'split-squat'],
      'hip-groin': ['squat-box', 'squat-half'],
    },
  },
  hinge: {
    first: [
      'deadlift-romanian-dumbbell',
      'deadlift-kettlebell',
      'deadlift-romanian',
      'hip-thrust-dumbbell',
      'hip-thrust-machine',
      'bridge-single',
    ],
    usual: [
      'deadlift-romanian',
      'deadlift-trap-bar',
      'deadlift',
      'deadlift-romanian-dumbbell',
      'deadlift-single-leg',
      'deadlift-staggered',
      'hip-thrust',
      'hip-thrust-machine',
      'hip-thrust-single',
      'hip-thrust-dumbbell',
      'bridge-single-elevated',
      'leg-curl-slider',
      'leg-curl-ball',
      'nordic-curl-assisted',
      'nordic-curl',
      'bridge-walkout',
      'bridge-single',
      'bridge',
    ],
    sore: {
      'low-back': [
        'hip-thrust',
        'hip-thrust-machine',
        'hip-thrust-dumbbell',
        'hip-thrust-single',
        'bridge-single',
      ],
      'hamstring-proximal': ['hip-thrust', 'hip-thrust-machine', 'hip-thrust-single', 'hip-thrust-dumbbell'],
    },
  },
  'fast-lift': {
    first: ['squat-goblet', 'squat-bodyweight', 'sit-to-stand'],
    usual: [
      'squat-half',
      'squat-back',
      'jump-squat-loaded',
      'squat-goblet',
      'leg-press',
      'step-up',
      'lunge-reverse',
    ],
    sore: {
      'low-back': ['leg-press', 'step-up', 'squat-goblet'],
      'knee-front': ['squat-half', 'squat-goblet'],
    },
  },
  'fast-hinge': {
    first: ['deadlift-kettlebell', 'hip-thrust-dumbbell', 'deadlift-romanian-dumbbell', 'bridge-single'],
    usual: [
      'kettlebell-swing',
      'deadlift-trap-bar',
      'deadlift',
      'hip-thrust',
      'hip-thrust-machine',
      'hip-thrust-dumbbell',
      'step-up',
      'deadlift-romanian-dumbbell',
      'hip-thrust-single',
      'bridge-single-elevated',
      'bridge-walkout',
      'bridge-single',
    ],
    sore: { 'low-back': ['hip-thrust', 'hip-thrust-machine', 'step-up', 'bridge-single'] },
  },
  'single-quad': {
    first: ['split-squat', 'step-up', 'lunge-reverse'],
    usual: [
      'split-squat-rear-foot-elevated',
      'split-squat',
      'step-up',
      'lunge-reverse',
      'lunge',
      'step-up-high',
      'lunge-walking',
      'squat-single-leg-box',
      'step-up-lateral',
      'split-squat-barbell',
    ],
    sore: { 'knee-front': ['split-squat', 'step-up', 'split-squat-hold'] },
  },
  'single-hip': {
    first: ['bridge-single', 'hip-thrust-single'],
    usual: [
      'deadlift-single-leg',
      'deadlift-staggered',
      'hip-thrust-single',
      'bridge-single-elevated',
      'bridge-single',
    ],
    sore: {
      'low-back': ['hip-thrust-single', 'bridge-single'],
      'hamstring-proximal': ['hip-thrust-single', 'bridge-single'],
    },
  },
  press: {
    first: ['push-up', 'push-up-incline', 'bench-press-dumbbell', 'chest-press-machine'],
    usual: ['bench-press-dumbbell', 'bench-press', 'push-up', 'chest-press-machine', 'push-up-incline'],
    sore: { shoulder: ['push-up-incline', 'push-up', 'chest-press-machine'] },
  },
  row: {
    usual: [
      'row-dumbbell',
      'row-cable',
      'row-chest-supported',
      'row-barbell',
      'row-machine',
      'row-inverted',
      'row-band',
      'reverse-fly-dumbbell',
    ],
  },
  pulldown: {
    usual: ['lat-pulldown', 'pull-up', 'pull-up-assisted'],
    first: ['lat-pulldown', 'pull-up-assisted'],
  },
  'calf-straight': {
    first: ['calf-raise-single', 'calf-raise-single-step', 'calf-raise'],
    usual: [
      'calf-raise-single-dumbbell',
      'calf-raise-smith',
      'calf-raise-machine',
      'calf-press-machine',
      'calf-raise-barbell',
      'calf-raise-single-step',
      'calf-raise-single',
      'calf-raise-dumbbell',
      'calf-hold-single',
    ],
    sore: {
      achilles: ['calf-raise-dumbbell', 'calf-raise-single', 'calf-hold-single'],
      calf: ['calf-hold-single', 'calf-raise-dumbbell'],
    },
  },
  'calf-bent': {
    first: ['calf-raise-bent-knee-single', 'calf-raise-seated', 'calf-raise-seated-machine'],
    usual: [
      'calf-raise-seated-machine',
      'calf-raise-bent-knee-single-dumbbell',
      'calf-raise-seated-single',
      'calf-raise-bent-knee-single',
      'calf-raise-wall-sit',
    ],
    sore: {
      achilles: ['soleus-hold-wall', 'calf-raise-bent-knee'],
      calf: ['soleus-hold-wall', 'calf-raise-bent-knee', 'calf-raise-seated'],
    },
  },
  'calf-hold': { usual: ['calf-hold-single', 'soleus-hold-wall'] },
  'quad-hold': { usual: ['split-squat-hold', 'wall-sit'], sore: { 'knee-front': ['wall-sit'] } },
  hamstring: {
    first: ['leg-curl-seated', 'leg-curl-slider', 'leg-curl-ball', 'bridge-walkout'],
    usual: [
      'leg-curl-seated',
      'leg-curl-lying',
      'leg-curl-slider',
      'leg-curl-ball',
      'nordic-curl-assisted',
      'bridge-walkout',
      'nordic-curl',
      'leg-curl-slider-single',
    ],
    sore: { 'hamstring-proximal': ['leg-curl-slider', 'leg-curl-ball', 'nordic-curl-assisted'] },
  },
  hip: {
    first: ['side-lying-hip-abduction', 'clamshell-band', 'clamshell'],
    usual: [
      'hip-abduction-cable',
      'band-walk-lateral',
      'hip-hitch',
      'side-lying-hip-abduction',
      'side-plank-leg-lift',
      'step-up-lateral',
      'hip-thrust-single',
      'bridge-single',
    ],
  },
  'core-side': {
    usual: [
      'side-plank',
      'carry-march',
      'cable-rotation',
      'chop-half-kneeling',
      'chop-dumbbell',
      'side-plank-reach',
      'band-rotation',
      'bird-dog',
      'lunge-rotation',
      'mountain-climber-cross',
      'side-plank-leg-lift',
    ],
  },
  'core-front': {
    first: ['dead-bug', 'bird-dog'],
    usual: [
      'pallof-press',
      'pallof-press-band',
      'dead-bug',
      'bird-dog',
      'cable-rotation',
      'band-rotation',
      'chop-half-kneeling',
      'carry-march',
      'lunge-rotation',
      'mountain-climber-cross',
      'bicycle-crunch',
    ],
  },
  'core-hold': { usual: ['side-plank', 'plank'] },
  foot: { usual: ['short-foot', 'toe-yoga', 'towel-curl', 'heel-raise-seated-toe-drive'] },
  balance: { usual: ['balance-single-leg', 'balance-reach', 'balance-eyes-closed'] },
  'ankle-mobility': { usual: ['ankle-knee-to-wall', 'ankle-circles'] },
  mobility: { usual: ['hip-flexor-stretch', 'ankle-knee-to-wall', 'thoracic-rotation', 'hamstring-stretch'] },
  finish: { usual: ['a-skip', 'a-march', 'wall-drive'] },
};

/** Steps to a harder exercise that lead from one ladder to another. */
export const successors: Readonly<Record<string, string>> = { 'side-plank': 'side-plank-leg-lift' };

/** Heavy lifts for the legs: A and B share none, so that what is new does not depend on the order of days. */
export const heavyRoles: ReadonlySet<Role> = new Set([
  'squat',
  'hinge',
  'single-quad',
  'single-hip',
  'hamstring',
  'calf-straight',
  'calf-bent',
]);

/** The lifts that bear a session. */
export const liftRoles: ReadonlySet<Role> = new Set(['squat', 'hinge', 'single-quad', 'single-hip']);

/** Asked for by the block: those it can be heavy in and those in which two legs carry. */
export const mainRoles: ReadonlySet<Role> = new Set(['squat', 'hinge']);

const bearing: readonly Role[] = ['squat', 'hinge', 'row'];
const jumps: readonly Role[] = ['jump', 'bound'];

/** What stays longest when the minutes are few: 10 stays, 0 goes first. Ours. */
export const importanceOf = (role: Role, kind: SessionKind): number => {
  if (bearing.includes(role)) return 10;
  if (jumps.includes(role)) return kind === 'explosive' ? 10 : 5;
  return importance[role] ?? 3;
};

const importance: Partial<Record<Role, number>> = {
  'calf-straight': 9,
  'calf-bent': 9,
  'calf-hold': 9,
  press: 9,
  'fast-lift': 8,
  'fast-hinge': 8,
  'quad-hold': 8,
  'core-front': 7,
  'core-side': 7,
  'core-hold': 7,
  pulldown: 7,
  'single-quad': 6,
  'single-hip': 6,
  spring: 4,
  finish: 4,
  hip: 2,
  foot: 2,
  'ankle-mobility': 2,
};

/** The places of a session that an exercise can fill. */
export const rolesOf = (id: string): readonly Role[] =>
  roles.filter((role) => {
    const { usual, first = [], sore = {} } = candidates[role];
    return [usual, first, ...Object.values(sore)].some((ids) => ids.includes(id));
  });

import type { Day, Run, Session } from './domain/index.ts';
import type { Need } from './needs.ts';
import type { Citation } from './sources/index.ts';
import type { LiftReading } from './strength/reading.ts';
import type { View } from './view.ts';

/** Only safety is `must`; `note` is shown and never scored. In order of weight. */
export const levels = ['must', 'should', 'prefer', 'note'] as const;
export type Level = (typeof levels)[number];

/** What people see for a level. */
export const levelWords = {
  must: 'error',
  should: 'warning',
  prefer: 'advice',
  note: 'note',
} as const satisfies Record<Level, string>;

export const families = ['dose', 'intensity', 'choice', 'progression', 'schedule', 'readiness'] as const;
export type Family = (typeof families)[number];

export interface ParamSpec {
  /** What the number is, in a few words. */
  readonly is: string;
  readonly unit: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export type Facts = Readonly<Record<string, number | string>>;

/** What a rule says of one subject that breaks it. */
export interface Breach {
  /** The rule's own level when absent. */
  readonly level?: Level;
  /** 0 kept, 1 wholly missed; grows with the miss, so that a search has a slope. */
  readonly excess: number;
  readonly facts: Facts;
  readonly sessions: readonly Session[];
  /** Where the breach is dated; the days of its sessions when absent. */
  readonly days?: readonly Day[];
}

/** The rule cannot judge this subject: the data that it lacks. */
export interface Cannot {
  readonly cannot: Need;
}

export const cannot = (need: Need): Cannot => ({ cannot: need });

/** What a scope calls while it walks: a subject to judge, one seen to be clear of the rule, one it cannot see. */
export interface Visit<Subject> {
  look(subject: Subject): void;
  clear(): void;
  cannot(need: Need): void;
}

/**
 * How a search over days may ask the rules of a scope without asking about every plan. A declaration of what the scope's
 * subjects depend on, which placement tables are made from; a scope without one is asked about whole plans only.
 *
 * - `lift`: each session alone among runs, races and other sport. Other strength changes nothing, not even of its day.
 * - `run`: each run, with the strength of one day among what stands around it.
 * - `next-lift`: two sessions of a kind that follow each other: what they hold and the time between. From a day apart on,
 *   more time never costs more.
 * - `dose-gap`: the days between two doses. A longer stretch that holds a shorter one never costs less.
 * - `week`: what a week holds, on whichever of its days.
 * - `week-days`: what a week holds on which of its days, at whatever hour.
 */
export type Tabulated =
  | { readonly by: 'lift' | 'run' | 'week' | 'week-days' }
  | { readonly by: 'next-lift'; readonly isOfKind: (lift: LiftReading) => boolean }
  | {
      readonly by: 'dose-gap';
      readonly lift: (lift: LiftReading) => boolean;
      readonly run: (run: Run) => boolean;
    };

/** A way of handing a rule its subjects: the engine walks, the rule only judges. */
export interface Scope<Subject> {
  /** In words: `each week with lifting`. */
  readonly name: string;
  readonly arity: 'set' | 'session' | 'pair' | 'week' | 'block' | 'history';
  /** The level of planning at which the answer is settled. */
  readonly decidedAt: 'placement' | 'session' | 'set';
  readonly tabulated?: Tabulated;
  walk(view: View, visit: Visit<Subject>): void;
}

type Params = Readonly<Record<string, ParamSpec>>;
export type Values<P extends Params> = { readonly [Name in keyof P]: number };

/** A source that sees it otherwise, and what it says. */
export type Dissent = Citation;

export interface RuleDefinition<P extends Params, Subject> {
  /** Names what is found, as in "allow heavy-legs-before-quality-run". */
  readonly id: string;
  readonly family: Family;
  readonly level: Level;
  /** The rule itself, as advice. */
  readonly statement: string;
  readonly why: string;
  /** One breach in a sentence without a full stop; {name} is a fact or a parameter. */
  readonly message: string;
  readonly remedy: string;
  /** What a log cannot show about it, if there is something to say. */
  readonly blindSpot?: string;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly dissent?: readonly Dissent[];
  /** How much a breach counts in a plan beside breaches of its level; a whole number, 1 when absent. Always ours. */
  readonly weight?: number;
  readonly params: P;
  readonly over: Scope<Subject>;
  check(subject: Subject, params: Values<P>): Breach | Cannot | undefined;
}

/** A breach with its level settled and the parameter values in force among its facts. */
export interface SettledBreach extends Breach {
  readonly level: Level;
  readonly days: readonly Day[];
}

export interface Judgement {
  readonly breaches: readonly SettledBreach[];
  /** Subjects that were judged, kept or not. */
  readonly looked: number;
  /** Subjects that could not be judged, by what was lacking. */
  readonly unseen: ReadonlyMap<Need, number>;
}

/** A rule with its types folded away: what rulebook, audit, planner and pages hold. */
export interface Rule extends Omit<RuleDefinition<Params, never>, 'over' | 'check'> {
  readonly scope: Pick<Scope<never>, 'name' | 'arity' | 'decidedAt' | 'tabulated'>;
  judge(view: View, overrides?: Readonly<Record<string, number>>): Judgement;
}

const valuesOf = (params: Params, overrides: Readonly<Record<string, number>>): Record<string, number> => {
  const values: Record<string, number> = {};
  for (const [name, spec] of Object.entries(params)) values[name] = overrides[name] ?? spec.default;
  return values;
};

const isEmpty = (overrides: object): boolean => {
  for (const _ in overrides) return false;
  return true;
};

const daysOf = (sessions: readonly Session[]): Day[] => {
  const days: Day[] = [];
  for (const { at } of sessions) if (!days.includes(at.day)) days.push(at.day);
  return days;
};

export const defineRule = <const P extends Params, Subject>(definition: RuleDefinition<P, Subject>): Rule => {
  const { over, check, ...texts } = definition;
  const { name, arity, decidedAt, tabulated } = over;
  const defaults = valuesOf(definition.params, {});
  return {
    ...texts,
    scope: { name, arity, decidedAt, ...(tabulated ? { tabulated } : {}) },
    judge: (view, overrides = {}) => {
      const values = isEmpty(overrides) ? defaults : valuesOf(definition.params, overrides);
      const breaches: SettledBreach[] = [];
      const unseen = new Map<Need, number>();
      let looked = 0;
      const miss = (need: Need) => unseen.set(need, (unseen.get(need) ?? 0) + 1);
      over.walk(view, {
        look: (subject) => {
          const answer = check(subject, values as Values<P>);
          if (answer && 'cannot' in answer) return miss(answer.cannot);
          looked += 1;
          if (!answer || answer.excess <= 0) return;
          const { level = definition.level, excess, sessions, days = daysOf(sessions) } = answer;
          breaches.push({ level, excess, facts: { ...values, ...answer.facts }, sessions, days });
        },
        clear: () => {
          looked += 1;
        },
        cannot: miss,
      });
      return { breaches, looked, unseen };
    },
  };
};

/** A number as people read it: at most one decimal. */
const readable = (value: number | string): string =>
  typeof value === 'string' ? value : String(Math.round(value * 10) / 10);

/** Fills `{name}`s of a rule's text; a name that no fact gives is a fault of the rule, never an empty space. */
export const fillText = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name];
    if (value === undefined)
      throw new Error(`The text "${text}" names {${name}}, which is no fact or parameter.`);
    return readable(value);
  });

export const paramDefaults = (rule: Rule): Record<string, number> => valuesOf(rule.params, {});

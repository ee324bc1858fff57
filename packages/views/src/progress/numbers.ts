import { type JournalState, type Rule, ruleById } from '@carryover/engine';
import type * as z from 'zod';
import { rulebookFrom } from '../rulebook.ts';
import { inForce, statementOf } from '../rules/in-force.ts';
import type { reasonShape } from '../shapes.ts';
import type { ProgressView } from './schema.ts';
import type { LighterNumbers } from './weeks.ts';

type Targets = ProgressView['targets'];
type ReasonJson = z.infer<typeof reasonShape>;

const asked = (id: string): Rule => {
  const rule = ruleById(id);
  if (!rule) throw new Error(`Progress rests on the rule ${id}, and there is none.`);
  return rule;
};

/** What the athlete's rulebook says of one thing, with the numbers in force; undefined where it is silent. */
const voiceOf = (state: JournalState) => {
  const { value: rulebook } = rulebookFrom(state);
  return (
    id: string,
  ): { numbers: Readonly<Record<string, number>>; isSilent: boolean; reason: ReasonJson } => {
    const rule = asked(id);
    const force = inForce(rule, rulebook);
    const { numbers, isSilent } = force;
    return {
      numbers,
      isSilent,
      reason: { says: statementOf(rule, force), rule: id, sources: [...rule.sources] },
    };
  };
};

const contactsParam = {
  novice: 'noviceContacts',
  intermediate: 'intermediateContacts',
  advanced: 'advancedContacts',
};

/** What the rulebook asks for of that which progress counts. */
export const targetsOf = (state: JournalState): Targets => {
  const voice = voiceOf(state);
  const target = (
    id: string,
    range: (numbers: Readonly<Record<string, number>>) => { least?: number; most?: number },
  ): Targets['sessions'] => {
    const { numbers, isSilent, reason } = voice(id);
    return isSilent ? undefined : { ...range(numbers), reason };
  };
  const { experience = 'intermediate', ageYears = 0 } = state.athlete;
  const sessions = target('too-many-sessions', (numbers) => ({
    least: numbers.leastSessions!,
    most: numbers.maxSessions!,
  }));
  const calves = target('calf-dose', (numbers) => ({
    least:
      ageYears >= numbers.olderAge! ? Math.max(numbers.olderSets!, numbers.leastSets!) : numbers.leastSets!,
  }));
  const contacts = target('jump-contacts', (numbers) => ({ most: numbers[contactsParam[experience]]! }));
  const deload = target('no-deload', (numbers) => ({ most: numbers.mostWeeks! }));
  return {
    ...(sessions ? { sessions } : {}),
    ...(calves ? { calves } : {}),
    ...(contacts ? { contacts } : {}),
    ...(deload ? { deload } : {}),
  };
};

/** What a week has to be to count as lighter, and how far back a lift is looked at: as the rules do. */
export const numbersOf = (state: JournalState): { lighter: LighterNumbers; trendDays: number } => {
  const voice = voiceOf(state);
  const { fewerSets, lessLoad, moreReserve } = voice('no-deload').numbers;
  return {
    lighter: { fewerSets: fewerSets!, lessLoad: lessLoad!, moreReserve: moreReserve! },
    trendDays: voice('stalled-lift').numbers.windowWeeks! * 7,
  };
};

/** What a verdict on a lift rests on. */
export const verdictReason = (state: JournalState): ReasonJson => voiceOf(state)('stalled-lift').reason;

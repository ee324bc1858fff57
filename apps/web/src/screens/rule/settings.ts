import type { RulebookSettings } from '@carryover/engine';

export const loudness = ['should', 'prefer', 'note', 'off'] as const;
export type Loudness = (typeof loudness)[number] | 'usual';

type Setting = NonNullable<RulebookSettings['rules']>[string];

/** What somebody chose for one rule: how loud, and the numbers that differ from the usual ones. */
export interface RuleChoice {
  readonly loudness: Loudness;
  readonly numbers: Readonly<Record<string, number>>;
}

export const choiceOf = (setting: Setting | undefined): RuleChoice => {
  if (setting === 'off') return { loudness: 'off', numbers: {} };
  return { loudness: setting?.level ?? 'usual', numbers: setting?.params ?? {} };
};

const settingOf = ({ loudness: loud, numbers }: RuleChoice): Setting | undefined => {
  if (loud === 'off') return 'off';
  const hasNumbers = Object.keys(numbers).length > 0;
  if (loud === 'usual' && !hasNumbers) return undefined;
  return {
    ...(loud === 'usual' ? {} : { level: loud }),
    ...(hasNumbers ? { params: numbers } : {}),
  };
};

/** All settings of an athlete with one rule set anew, as an entry has to say them. */
export const settingsWith = (
  settings: RulebookSettings,
  ruleId: string,
  choice: RuleChoice,
): RulebookSettings => {
  const { [ruleId]: _before, ...others } = settings.rules ?? {};
  const setting = settingOf(choice);
  return { ...settings, rules: setting === undefined ? others : { ...others, [ruleId]: setting } };
};

/** How a number is shown and typed, and what is kept of it. */
export interface Look {
  readonly unit: string;
  readonly shown: (kept: number) => number;
  readonly kept: (shown: number) => number;
}

const asItIs = (value: number): number => value;

export const plainLook = (unit: string): Look => ({ unit, shown: asItIs, kept: asItIs });

/**
 * A typed number within its range; undefined for anything else. A decimal comma is read as a point. A text that nobody
 * changed is the number `before`: what is shown may be rounded.
 */
export const numberTyped = (
  typed: string,
  { min, max }: { readonly min: number; readonly max: number },
  before: number | undefined,
  { shown, kept }: Look,
): number | undefined => {
  if (before !== undefined && typed === String(shown(before))) return before;
  const value = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'));
  if (!(value >= shown(min) && value <= shown(max))) return undefined;
  return Math.min(max, Math.max(min, kept(value)));
};

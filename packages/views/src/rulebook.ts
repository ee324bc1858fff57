import { type JournalState, type Preset, presetById, presets, ruleById, rules } from '@carryover/engine';
import type { Told } from './request/told.ts';

type Settings = Preset['rules'];
type Setting = Settings[string];

/** What of an athlete's numbers a rule of this Carryover takes, and why it does not take the rest. */
const numbersFor = (id: string, setting: Exclude<Setting, 'off'>): Told<Setting> => {
  const specs = ruleById(id)!.params;
  const told = Object.entries(setting.params ?? {});
  const fits = ([name, value]: readonly [string, number]): boolean => {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    return spec !== undefined && value >= spec.min && value <= spec.max;
  };
  return {
    value: { ...setting, params: Object.fromEntries(told.filter(fits)) },
    assumed: told
      .filter((each) => !fits(each))
      .map(([name, value]) => `Rules: ${id} takes no ${name} of ${value}, so its usual number holds.`),
  };
};

/** The athlete's levels and numbers; what this Carryover does not know is left out and said, never guessed. */
const settingsFrom = (told: NonNullable<JournalState['rulebook']['rules']>): Told<Settings> => {
  const each = Object.entries(told).map(([id, setting]): Told<readonly (readonly [string, Setting])[]> => {
    if (ruleById(id) === undefined)
      return {
        value: [],
        assumed: [`Rules: there is no rule ${id}, so what was told of it changes nothing.`],
      };
    if (setting === 'off') return { value: [[id, setting]], assumed: [] };
    const { value, assumed } = numbersFor(id, setting);
    return { value: [[id, value]], assumed };
  });
  return {
    value: Object.fromEntries(each.flatMap(({ value }) => value)),
    assumed: each.flatMap(({ assumed }) => assumed),
  };
};

export interface Rulebook {
  readonly preset: Preset;
  readonly rules: typeof rules;
  readonly settings: Settings;
}

/** How rules speak for the athlete of a journal, or in another school's voice. */
export const rulebookFrom = ({ rulebook }: JournalState, presetId?: string): Told<Rulebook> => {
  const id = presetId ?? rulebook.preset;
  const preset = id === undefined ? undefined : presetById(id);
  const usual = presets[0]!;
  const settings = settingsFrom(rulebook.rules ?? {});
  return {
    value: { preset: preset ?? usual, rules, settings: settings.value },
    assumed: [
      ...(id !== undefined && preset === undefined
        ? [`Rules: there is no preset ${id}, so ${usual.id} judges.`]
        : []),
      ...settings.assumed,
    ],
  };
};

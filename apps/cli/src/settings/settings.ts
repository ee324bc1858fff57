import {
  type Athlete,
  type Day,
  exerciseById,
  exercises,
  nearest,
  type Preset,
  presetById,
  presets,
} from '@carryover/engine';
import { isZone, type ReadOptions } from '@carryover/formats';
import { UsageError } from '../errors.ts';
import type { Config } from './config.ts';
import type { SharedArgs } from './shared-options.ts';

/** What was typed goes before the configuration file in all of these. */

export const presetOf = (asked: SharedArgs, config: Config): Preset => {
  const id = asked.preset ?? config.preset ?? presets[0]!.id;
  const preset = presetById(id);
  if (preset) return preset;
  const ids = presets.map((each) => each.id);
  const near = nearest(id, ids);
  throw new UsageError(
    `--preset ${id}: there is no such preset.${near ? ` Did you mean ${near}?` : ''} Known are: ${ids.join(', ')}.`,
  );
};

/** The fields that have a value. */
export const known = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

const zoneOf = (asked: SharedArgs, config: Config): string | undefined => {
  const zone = asked.zone ?? config.zone;
  if (zone !== undefined && !isZone(zone))
    throw new UsageError(`--zone ${zone}: expected an IANA time zone such as Europe/Madrid.`);
  return zone;
};

export const readOptionsOf = (
  asked: SharedArgs,
  config: Config,
  {
    raceDay,
    zone,
    today,
  }: { readonly raceDay: Day | undefined; readonly zone: string; readonly today?: Day },
): ReadOptions =>
  known({
    raceDay,
    weekStartsOn: asked.weekStartsOn,
    unit: asked.unit ?? config.unit,
    distanceUnit: asked.distanceUnit ?? config.distanceUnit,
    zone: zoneOf(asked, config),
    assumedZone: zone,
    today,
  });

export const athleteOf = (asked: SharedArgs, config: Config): Partial<Athlete> => {
  const { ageYears, experience, thresholdHeartRate, maxHeartRate, weekStartsOn } = asked;
  return {
    ...known(config.athlete ?? {}),
    ...known({ ageYears, experience, thresholdHeartRate, maxHeartRate, weekStartsOn }),
    ...known({ zone: zoneOf(asked, config) }),
  };
};

const unknownId = (name: string, id: string): string => {
  const near = nearest(
    id.toLowerCase(),
    exercises.map((exercise) => exercise.id),
  );
  const [word = 'squat'] = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return `"${name}=${id}": there is no exercise "${id}" in the catalogue.${near ? ` Did you mean ${near}?` : ''} carryover exercises ${word} lists what answers to that word.`;
};

export const mappingOf = (asked: SharedArgs, config: Config): ReadonlyMap<string, string> => {
  const mapping = new Map([...Object.entries(config.exercises ?? {}), ...asked.exercises]);
  for (const [name, id] of mapping) {
    if (!exerciseById(id)) throw new UsageError(unknownId(name, id));
  }
  return mapping;
};

type Settings = Preset['rules'];

export const levelOf = { warning: 'should', advice: 'prefer', note: 'note' } as const;

/** The athlete's levels and numbers over those of the preset, number by number. */
export const settingsOf = ({ rules = {} }: Config, preset: Preset): Settings =>
  Object.fromEntries(
    Object.entries(rules).map(([id, setting]): [string, Settings[string]] => {
      if (setting === 'off') return [id, setting];
      const given = preset.rules[id];
      const base = given === undefined || given === 'off' ? {} : given;
      return [
        id,
        {
          ...base,
          ...(setting.level === undefined ? {} : { level: levelOf[setting.level] }),
          params: { ...base.params, ...setting.params },
        },
      ];
    }),
  );

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { experiences, presets, ruleById, runTypes } from '@carryover/engine';
import * as z from 'zod';
import { UsageError } from '../errors.ts';

export const configName = 'carryover.config.json';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2027-01-04');
const ruleId = z
  .string()
  .refine((id) => ruleById(id) !== undefined, 'the id of a rule; carryover rules lists them');

const ruleSetting = z.union([
  z.literal('off'),
  z.strictObject({
    level: z.enum(['should', 'prefer', 'note']).optional(),
    params: z.record(z.string(), z.number()).optional(),
  }),
]);

/** The published schema of carryover.config.json; every field may be left out. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    preset: z
      .enum(presets.map((preset) => preset.id))
      .optional()
      .meta({ description: 'Which school judges' }),
    unit: z.enum(['kg', 'lb']).optional().meta({ description: 'Of loads in files that name none' }),
    distanceUnit: z.enum(['km', 'mi']).optional(),
    zone: z.string().optional().meta({ description: 'IANA time zone of the files, such as Europe/Madrid' }),
    athlete: z
      .strictObject({
        ageYears: z.number().min(5).max(110).optional(),
        experience: z.enum(experiences).optional().meta({ description: 'Of lifting' }),
        thresholdHeartRate: z.number().min(80).max(230).optional(),
        maxHeartRate: z.number().min(100).max(240).optional(),
        thresholdPaceSecondsPerKm: z.number().min(120).max(900).optional(),
      })
      .optional(),
    rules: z
      .record(ruleId, ruleSetting)
      .optional()
      .meta({ description: 'Level, numbers or off, rule by rule' }),
    titles: z
      .record(z.string(), z.enum(runTypes))
      .optional()
      .meta({ description: 'What runs with a title (or title pattern) are' }),
    exercises: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'Which exercise of the catalogue a logged name means' }),
    suppress: z
      .array(
        z.strictObject({
          rule: ruleId,
          from: day.optional(),
          to: day.optional(),
          reason: z.string().min(3).meta({ description: 'Why this finding is fine for you' }),
        }),
      )
      .optional(),
  })
  .meta({ title: 'Carryover configuration' });

export type Config = z.infer<typeof configSchema>;

const explain = (file: string, error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) => `${file}: ${path.length > 0 ? path.join('.') : 'the file'}: ${message}`)
    .join('\n');

const paramProblem = (file: string, config: Config): string | undefined => {
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    if (setting === 'off') continue;
    const { params } = ruleById(id)!;
    for (const [name, value] of Object.entries(setting.params ?? {})) {
      const spec = Object.hasOwn(params, name) ? params[name] : undefined;
      const known = Object.keys(params).join(', ') || 'none';
      if (!spec) return `${file}: rules.${id}.params.${name}: no such parameter. Known are: ${known}.`;
      if (value < spec.min || value > spec.max)
        return `${file}: rules.${id}.params.${name}: ${value} is outside ${spec.min} to ${spec.max} ${spec.unit}.`;
    }
  }
  return undefined;
};

/** The settings of a file that was named, or of the one in this folder if there is one. */
export const readConfig = (named: string | undefined, cwd: string): Config => {
  const file = named ?? configName;
  const path = resolve(cwd, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    if (named === undefined) return {};
    throw new UsageError(`${file}: there is no such configuration file.`);
  }
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: this is no JSON: ${(error as Error).message}`);
  }
  const result = configSchema.safeParse(data);
  if (!result.success) throw new UsageError(explain(file, result.error));
  const problem = paramProblem(file, result.data);
  if (problem) throw new UsageError(problem);
  return result.data;
};

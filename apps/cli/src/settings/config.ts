import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { experiences, parseDay, presets, type Rule, ruleById, runTypes } from '@carryover/engine';
import * as z from 'zod';
import { UsageError } from '../errors.ts';

const configName = 'carryover.config.json';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2027-01-04')
  .refine((text) => parseDay(text) !== undefined, 'the calendar has no such day');
const ruleId = z
  .string()
  .refine((id) => ruleById(id) !== undefined, 'there is no such rule; carryover rules lists them');

/** The words of the report; error is kept for safety rules. */
const ruleLevel = z.enum(['warning', 'advice', 'note']);

const ruleSetting = z.union([
  z.literal('off'),
  z.strictObject({
    level: ruleLevel.optional(),
    params: z.record(z.string(), z.number()).optional(),
  }),
]);

const words = z.string().min(1);
const lists = z.array(words).optional();

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
        pregnant: z.boolean().optional().meta({ description: 'Nothing is planned; ask a midwife or doctor' }),
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
    gym: z
      .union([words, z.array(words)])
      .optional()
      .meta({ description: 'What you can train with, in the words of --equipment' }),
    availability: z
      .strictObject({ days: lists, busy: lists, open: lists })
      .optional()
      .meta({ description: 'When strength fits in, in the words of --days, --busy and --open' }),
    season: z
      .strictObject({
        races: lists.meta({ description: 'As 2027-10-03:half:A, in the words of --race' }),
        trips: lists.meta({ description: 'In the words of --trip' }),
        template: words.optional().meta({ description: 'Your usual runs, in the words of --template' }),
        sessions: z.int().min(0).max(3).optional().meta({ description: 'Of strength in a usual week' }),
        minutes: z.number().min(10).max(180).optional().meta({ description: 'For one session' }),
        mobility: z.boolean().optional(),
        balance: z.boolean().optional(),
      })
      .optional(),
    docsUrl: z
      .url({ protocol: /^https?$/, error: 'expected an address that begins with https://' })
      .optional()
      .meta({ description: 'Where the pages of the rules stand on the web; SARIF links to them' }),
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

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

/** Of a choice between shapes, the problems of the fuller one; else the path would end above the bad field. */
const problemsOf = ({ issues }: Pick<z.ZodError, 'issues'>, above: readonly PropertyKey[] = []): Problem[] =>
  issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union') return problemsOf({ issues: issue.errors.at(-1) ?? [] }, path);
    if (issue.code === 'invalid_key') return [{ path, says: issue.issues[0]?.message ?? issue.message }];
    return [{ path, says: issue.message }];
  });

const paramProblem = ({ params }: Rule, name: string, value: number): string | undefined => {
  const spec = Object.hasOwn(params, name) ? params[name] : undefined;
  if (!spec) return `no such parameter. Known are: ${Object.keys(params).join(', ') || 'none'}`;
  if (value >= spec.min && value <= spec.max) return undefined;
  return `${value} is outside ${spec.min} to ${spec.max}${spec.unit ? ` ${spec.unit}` : ''}`;
};

/** What the shape of the file cannot say: which numbers a rule takes, and that safety is not for sale. */
const ruleProblems = ({ rules = {}, suppress = [] }: Config): Problem[] => [
  ...Object.entries(rules).flatMap(([id, setting]): Problem[] => {
    const rule = ruleById(id)!;
    if (setting === 'off')
      return rule.level === 'must'
        ? [{ path: ['rules', id], says: 'a safety rule cannot be turned off' }]
        : [];
    return Object.entries(setting.params ?? {}).flatMap(([name, value]) => {
      const says = paramProblem(rule, name, value);
      return says ? [{ path: ['rules', id, 'params', name], says }] : [];
    });
  }),
  ...suppress.flatMap(({ rule }, index): Problem[] =>
    ruleById(rule)!.level === 'must'
      ? [{ path: ['suppress', index, 'rule'], says: 'a safety rule cannot be suppressed' }]
      : [],
  ),
];

const fail = (file: string, problems: readonly Problem[]): void => {
  const [first, ...rest] = problems.map(
    ({ path, says }) => `${file}: ${path.length > 0 ? path.map(String).join('.') : 'the file'}: ${says}.`,
  );
  if (first !== undefined) throw new UsageError(first, ...rest);
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
  if (!result.success) fail(file, problemsOf(result.error));
  const config = result.data!;
  fail(file, ruleProblems(config));
  return config;
};

import type {
  Athlete,
  Availability,
  Day,
  Gym,
  JournalState,
  Pain,
  RaceGoal,
  RulebookSettings,
  RunType,
  SeasonWishes,
  Trip,
} from '@carryover/engine';
import { templateText } from '@carryover/views';
import { readGym } from '../plan/equipment.ts';
import { unitOfWeights } from '../plan/load-unit.ts';
import { readHours } from '../plan/openings.ts';
import { readTemplate } from '../plan/read-template.ts';
import { readTrip, type SeasonArgs } from '../plan/season-options.ts';
import type { Config } from '../settings/config.ts';
import { racesTold } from '../settings/races.ts';
import { athleteOf, known, levelOf, mappingOf } from '../settings/settings.ts';
import type { SharedArgs } from '../settings/shared-options.ts';

/** What options and configuration tell that a journal can keep; lists are empty where nothing is told. */
export interface Settings {
  readonly athlete: Partial<Athlete>;
  readonly titles: ReadonlyMap<string, RunType>;
  readonly exercises: ReadonlyMap<string, string>;
  readonly rulebook: RulebookSettings;
  readonly gym?: Gym;
  readonly availability?: Availability;
  readonly races: readonly RaceGoal[];
  readonly trips: readonly Trip[];
  readonly wishes: SeasonWishes;
  readonly pains: readonly Pain[];
}

const noSettings = { races: [], trips: [], wishes: {}, pains: [] } as const;

/** Of a person, without a season: what every command that reads files takes. */
export const personSettings = (asked: SharedArgs): Settings => ({
  ...noSettings,
  athlete: athleteOf(asked, {}),
  titles: asked.titles,
  exercises: mappingOf(asked, {}),
  rulebook: asked.preset === undefined ? {} : { preset: asked.preset },
});

const hoursTold = ({ days, busy, open }: SeasonArgs['hours']): boolean =>
  days.length + busy.length + open.length > 0;

/** A file of weeks is kept as the words that it stands for: tomorrow it may be gone. */
const templateWords = (flag: string, text: string, cwd: string, state: JournalState): string => {
  const { weekStartsOn = 0 } = state.athlete;
  return templateText(readTemplate(flag, text, cwd, weekStartsOn), weekStartsOn);
};

/** All that was typed of a season and of who runs it. */
export const seasonSettings = (
  asked: SeasonArgs,
  state: JournalState,
  today: Day,
  cwd: string,
): Settings => ({
  ...personSettings(asked),
  races: asked.races,
  trips: asked.trips,
  pains: asked.pains.map(({ site, score }) => ({ day: today, site, during: score })),
  wishes: known({
    sessionsPerWeek: asked.sessions,
    minutes: asked.minutes,
    weeks: asked.weeks,
    template:
      asked.template === undefined ? undefined : templateWords('--template', asked.template, cwd, state),
    mobility: asked.mobility || undefined,
    balance: asked.balance || undefined,
    notRunning: asked.notRunning || undefined,
    loadUnit: asked.unit ?? unitOfWeights(asked.equipment),
  }),
  ...known({
    gym: asked.equipment.length > 0 ? readGym('--equipment', asked.equipment, asked.unit).gym : undefined,
    availability: hoursTold(asked.hours) ? readHours(asked.hours) : undefined,
  }),
});

const configuredHours = ({ availability: { days = [], busy = [], open = [] } = {} }: Config) => ({
  days,
  busy,
  open,
});

/** All that the configuration tells; it stays in its file, and goes before what the journal keeps. */
export const configuredSettings = (config: Config, state: JournalState, cwd: string): Settings => {
  const { season = {} } = config;
  const hours = configuredHours(config);
  const gym = [config.gym ?? []].flat();
  const nobody: SharedArgs = {
    files: [],
    titles: new Map(),
    exercises: new Map(),
    ascii: false,
    colour: undefined,
  };
  return {
    athlete: athleteOf(nobody, config),
    titles: new Map(Object.entries(config.titles ?? {})),
    exercises: mappingOf(nobody, config),
    rulebook: known({
      preset: config.preset,
      rules: config.rules && { ...state.rulebook.rules, ...levelled(config.rules) },
    }),
    races: racesTold([], config),
    trips: (season.trips ?? []).map((each) => readTrip('season.trips', each, config.unit)),
    pains: [],
    wishes: known({
      sessionsPerWeek: season.sessions,
      minutes: season.minutes,
      template:
        season.template === undefined
          ? undefined
          : templateWords('season.template', season.template, cwd, state),
      mobility: season.mobility,
      balance: season.balance,
      loadUnit: config.unit ?? unitOfWeights(gym),
    }),
    ...known({
      gym: gym.length > 0 ? readGym('gym', gym, config.unit).gym : undefined,
      availability: hoursTold(hours) ? readHours(hours, 'availability.') : undefined,
    }),
  };
};

const levelled = (rules: NonNullable<Config['rules']>): NonNullable<RulebookSettings['rules']> =>
  Object.fromEntries(
    Object.entries(rules).map(([id, setting]) => [
      id,
      setting === 'off'
        ? setting
        : known({ level: setting.level && levelOf[setting.level], params: setting.params }),
    ]),
  );

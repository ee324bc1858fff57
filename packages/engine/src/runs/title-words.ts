/**
 * What words in a run's title mean, a table a language. Each string is a regular expression over folded text (lower
 * case, no accents, `x` for ×), matched between word boundaries only, so "base" is not found in "Basel". Every
 * repetition is bounded: matching stays linear however long the title. To add a language, add a table to `languages`.
 */

/** A title's meanings in order of precedence: the first that matches names the run. */
export const titleMeanings = [
  'race',
  'hills',
  'intervals',
  'threshold',
  'marathon-pace',
  'steady',
  'long',
  'recovery',
  'easy',
] as const;
export type TitleMeaning = (typeof titleMeanings)[number];

interface Words {
  /** Hardly ever means anything else. */
  readonly clear?: readonly string[];
  /** Has other uses too. */
  readonly weaker?: readonly string[];
}

export interface LanguageWords extends Readonly<Partial<Record<TitleMeaning, Words>>> {
  readonly strides?: readonly string[];
  readonly hillSprints?: readonly string[];
  readonly bounds?: readonly string[];
  readonly warmUps?: readonly string[];
  /** Takes back the word that follows it. */
  readonly negations?: readonly string[];
  /** May stand between a negation and its word. */
  readonly fillers?: readonly string[];
}

/** The whole of a part of the title: "Hills", not "Beverly Hills". */
const alone = (source: string): string => `(?<=^|[,:] )(?:${source})(?= [,:]|$)`;

const seconds = `s|secs?|seconds?|"`;
const unit = `k|km|m|mi|miles?|h|mins?|minutes?|'|yards?|laps?|${seconds}`;

/** 6x400, 4 x 1 mile, 3x10', 3 x (1 km + 400 m): a count, then a length; "4 miles" and "5x5" are none. */
const repetitions = `\\d{1,3} ?(?:x|times) ?(?:: ?)?(?:\\d{3,5}|\\d{1,4}(?:[.,:]\\d{1,2})?[ -]?(?:${unit}))`;

const shortLength = `(?:\\d{1,4} ?(?:m|mins?|'|${seconds})? ?)?`;

const longKinds =
  'easy|slow|steady|trail|aerobic|progressive|progression|sunday|road|hilly|weekend|endurance|mp';

const english: LanguageWords = {
  race: {
    clear: [
      '(?<!(?:easy|gentle|slow|jogged|relaxed|social|recovery) )parkrun(?! (?:jog|easy|course|route|loop|volunteer))',
      // "Pre-race shakeout", "race pace", "race week": the race is another day's.
      '(?<!(?:pre|post|before|after|between|for|to|rat|charity)[ -](?:the |my |a )?)races?(?![ -](?:pace|week|weekend|prep|preparation|plan|recovery|route|course|kit|gear|shoes|simulation|rehearsal|practice|eve|recce|specific|report|track|tomorrow|build))',
      'raced',
      'time[ -]?trial',
      'tt',
    ],
  },
  hills: {
    clear: [
      // Before intervals, or "reps" would take "hill reps".
      'hill[ -]?(?:reps?|repeats?|repetitions?|sprints?|intervals?|session|workout|training|circuits?|work)',
      `\\d{1,2} ?x ?${shortLength}(?:long |short |steep )?(?:hills?|uphills?)`,
      'hills? x ?\\d{1,2}',
      '\\d{1,2} hills',
    ],
    weaker: [
      alone('(?:long |short |steep )?hills'),
      alone('sprints?'),
      'sprint (?:intervals?|session|workout|training|work|repeats|reps)',
      `\\d{1,2} ?x ?${shortLength}sprints?`,
    ],
  },
  intervals: {
    clear: [
      repetitions,
      '(?:15|20|30|40|45|60) ?[/-] ?(?:15|20|30|60)',
      'intervals?',
      'reps',
      'repeats',
      'repetitions',
      'vo2(?: ?max)?',
      'fartlek',
      'speed ?work',
      'yassos?',
      'anaerobic',
      'speed (?:session|workout|day|training)',
      'track (?:session|workout|night|work)',
    ],
    weaker: [
      // "Back on track" and a cycle track are none; "Track Running" is what a watch calls the place.
      '(?<!(?:on|off|dirt|cycle|bike|race|train|forest|farm|single|lost) )track(?! (?:running|run|record|of))',
      alone('speed'),
      'ladder',
      'pyramid',
      '4x4',
    ],
  },
  threshold: {
    clear: [
      'tempo',
      'threshold',
      'sub-?t',
      'lt2?',
      'cv',
      'cruise (?:intervals?|reps|miles|pace)',
      '10 ?k pace',
      '(?:hm|half|half marathon) (?:pace|effort)',
      'hmp',
    ],
    weaker: ['cruise(?! (?:ship|port|terminal|liner?|bay))', '(?:race|goal) pace'],
  },
  'marathon-pace': { clear: ['mp', 'marathon[ -](?:pace|effort)'], weaker: ['(?:fast|strong) finish'] },
  steady: { weaker: ['steady', 'progression', 'progressive', 'moderate'] },
  long: {
    // In "long hills", "long tempo" and "Long Beach" the run is not what is long.
    clear: [
      `long(?: (?:${longKinds})){0,3}[ -]?(?:runs?|jog|distance|slow distance|one|effort)`,
      'long (?:easy|slow)',
      alone('long'),
      'long(?= (?:@|at) )',
      'long \\d{1,3}(?! ?x)(?: ?(?:k|km|mi|miles?|mins?|minutes|h|hours?))?',
      '\\d{1,3} ?(?:k|km|mi|miles?|milers?|mins?|h|hours?) long',
      '(?:sunday|saturday) long',
      'lr',
      'lsd',
    ],
  },
  recovery: {
    clear: ['(?<!to )recovery(?! (?:week|weeks|block|phase|from))', 'shake-?out', 'shake out', 'regen'],
  },
  easy: {
    clear: [
      'easy',
      'z[12]',
      'zone ?[12]',
      'conversational',
      alone('base'),
      'base (?:run|miles)',
      'general aerobic',
    ],
    weaker: [
      '(?<!(?:air|home|naval|army|fire|the) )base(?! (?:camp|layer|station))',
      'aerobic',
      'jog',
      'jogging',
      'gentle',
      'relaxed',
      // Not "Savannah, GA".
      '^ga',
      'ga (?:\\d{1,3}|miles|pace)',
    ],
  },
  strides: ['strides?', 'striders?', 'pick-?ups'],
  hillSprints: ['hill[ -]?sprints?'],
  bounds: ['bounding', '(?<!(?:of|and) )bounds'],
  warmUps: ['warm(?:ing)?[ -]?ups?', 'cool(?:ing)?[ -]?downs?', 'warm[ -]?down', 'wu', 'cd'],
  negations: [
    'no',
    'not',
    'non',
    'never',
    'without',
    'minus',
    'skip(?:ped)?',
    'missed',
    'cancell?ed',
    'instead of',
    'rather than',
    "(?:did|was|do|does|is)n'?t",
  ],
  fillers: [
    'an?',
    'the',
    'any',
    'my',
    'real',
    'really',
    'hard',
    'more',
    'proper',
    'so',
    'that',
    'very',
    'too',
    'quite',
  ],
};

const german: LanguageWords = {
  race: { clear: ['wettkampf', 'volkslauf'] },
  hills: {
    clear: ['berg(?:sprints?|laufe|intervalle|wiederholungen)', 'hu?e?gel(?:laufe|sprints?|intervalle)'],
  },
  intervals: {
    clear: ['intervalle?', 'intervalltraining', 'fahrtspiel', 'bahntraining', 'tempowechsel(?:lauf)?'],
  },
  threshold: { clear: ['tempolauf', 'tempodauerlauf', 'tdl', 'schwelle', 'schwellen(?:lauf|training)'] },
  'marathon-pace': { clear: ['marathontempo'], weaker: ['endbeschleunigung'] },
  steady: { weaker: ['zugiger (?:dauer)?lauf', 'steigerungslauf'] },
  long: { clear: ['lange[rn]? (?:lauf|dauerlauf)', 'lala'] },
  recovery: { clear: ['regenerationslauf', 'regenerativ(?:er)?', 'rekom'] },
  easy: {
    clear: ['locker(?:er)?', 'gemutlich(?:er)?', 'grundlage(?:nlauf)?', 'ga ?1'],
    weaker: ['dauerlauf'],
  },
  strides: ['steigerungen', 'steigerungslaufe'],
  hillSprints: ['bergsprints?'],
  bounds: ['sprunglaufe?'],
  warmUps: ['(?:ein|aus)laufen'],
  negations: ['ohne', 'keine?n?', 'nicht', 'statt'],
};

const spanish: LanguageWords = {
  race: { clear: ['carrera popular', 'competicion'] },
  hills: { clear: ['(?:series (?:de |en )?)?cuestas'] },
  // English has race series and winter series, so the word needs company.
  intervals: {
    clear: [
      alone('series'),
      'series (?:de|cortas|largas)',
      '\\d{1,2} series',
      'intervalos',
      'cambios de ritmo',
    ],
  },
  threshold: { clear: ['umbral', 'ritmo controlado'] },
  'marathon-pace': { clear: ['ritmo (?:de )?maraton'] },
  long: { clear: ['tirada larga', 'rodaje largo', 'fondo largo'] },
  recovery: { clear: ['recuperacion', '(?:trote |rodaje )?regenerativo'] },
  easy: { clear: ['rodaje', '(?:carrera )?suave'], weaker: ['trote'] },
  strides: ['progresivos', 'rectas'],
  warmUps: ['calentamiento', 'vuelta a la calma'],
  negations: ['sin', 'en vez de'],
};

const french: LanguageWords = {
  race: { weaker: ['competition'] },
  hills: { clear: ['(?:seance|fractionnes?|\\d{1,2} ?x?) (?:de |en )?cotes?', alone('cotes')] },
  intervals: { clear: ['fractionnes?', 'vma', 'intervalles'], weaker: ['piste(?! cyclable)'] },
  threshold: { clear: ['seuil', 'allure (?:semi|10 ?km?|seuil)'] },
  'marathon-pace': { clear: ['allure marathon', 'as ?42'] },
  long: { clear: ['sorties? longues?', 'footing long'] },
  recovery: { clear: ['recuperation', 'recup', 'decrassage'] },
  easy: { clear: ['footing', 'endurance fondamentale'] },
  strides: ['lignes droites'],
  warmUps: ['echauffement', 'retour au calme'],
  negations: ['sans', 'pas de'],
};

export const languages: readonly LanguageWords[] = [english, german, spanish, french];

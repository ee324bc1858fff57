// The arrow of imports as data. Each line carries the sentence that a developer reads on breaking it.

/** A folder or file of a workspace, and the layers below it that it may import. */
export interface Layer {
  readonly name: string;
  readonly holds: RegExp;
  readonly mayImport: readonly string[];
  /** True where files of the layer may not import each other. */
  readonly apart?: true;
  readonly says: string;
}

const knowledge = ['domain', 'needs', 'catalog', 'sources', 'strength', 'runs'];
const contract = [...knowledge, 'readiness', 'contract'];
const belowAudit = [...contract, 'notation', 'example', 'rulebook', 'presets', 'example list'];

/** The engine from the bottom up. Order matters: the first line that holds a file is its layer. */
export const engineLayers: readonly Layer[] = [
  {
    name: 'domain',
    holds: /^domain\//,
    mayImport: [],
    says: 'the domain is plain data and stands at the bottom: it imports nothing else.',
  },
  {
    name: 'notation',
    holds: /^notation\//,
    mayImport: ['domain', 'catalog'],
    says: 'the notation turns text into the domain and back: it may import the domain and the catalogue.',
  },
  {
    name: 'catalog',
    holds: /^catalog\//,
    mayImport: ['domain'],
    says: 'the catalogue describes exercises: it may import the domain only.',
  },
  {
    name: 'sources',
    holds: /^sources\//,
    mayImport: ['domain'],
    says: 'sources are publications: they know nothing of the rules that cite them.',
  },
  {
    name: 'needs',
    holds: /^needs\.ts$/,
    mayImport: [],
    says: 'what a rule may lack is a list of words: it imports nothing.',
  },
  {
    name: 'strength',
    holds: /^strength\//,
    mayImport: ['domain', 'needs', 'catalog'],
    says: 'strength is arithmetic over sets: it may import the domain, the needs and the catalogue.',
  },
  {
    name: 'runs',
    holds: /^runs\//,
    mayImport: ['domain'],
    says: 'classifying a run needs the domain only.',
  },
  {
    name: 'readiness',
    holds: /^readiness\//,
    mayImport: ['domain', 'needs', 'catalog', 'sources', 'strength', 'runs'],
    says: 'readiness reads check-ins, pain and pauses: it stands beside strength and runs, below the rules.',
  },
  {
    name: 'contract',
    holds: /^(rule|scopes|view[^/]*)\.ts$|^(view|scopes)\//,
    mayImport: [...knowledge, 'readiness'],
    says: 'the rule contract, scopes and view serve every rule: they may not know a rule, a preset or the audit.',
  },
  {
    name: 'example',
    holds: /^examples?\.ts$/,
    mayImport: [...contract, 'notation'],
    says: 'what examples are made of serves every rule: it may not know one.',
  },
  {
    name: 'rulebook',
    holds: /^rules\/(index|examples)\.ts$/,
    mayImport: ['contract', 'example', 'rule', 'rule examples'],
    says: 'the rulebook is a list of rules and of their examples, and nothing more.',
  },
  {
    name: 'example list',
    holds: /^rules\/examples\.ts$/,
    mayImport: ['example', 'rule examples'],
    says: 'the list of examples loads them and knows nothing more.',
  },
  {
    name: 'rule examples',
    holds: /^rules\/[^/]+\.examples\.ts$/,
    mayImport: [...contract, 'example'],
    apart: true,
    says: 'the examples of a rule are data: they may not import a rule, a preset, the audit or the planner.',
  },
  {
    name: 'rule',
    holds: /^rules\//,
    mayImport: contract,
    apart: true,
    says: 'a rule judges what its scope hands it: it may not import another rule, a preset, the audit or the planner. Put what two rules share into the view.',
  },
  {
    name: 'presets',
    holds: /^presets\//,
    mayImport: [...contract, 'rulebook'],
    says: 'a preset sets levels and numbers of rules: it may not know the audit.',
  },
  {
    name: 'audit',
    holds: /^(audit|explain|fix)([-/.]|$)/,
    mayImport: belowAudit,
    says: 'the audit and the explanation read the rulebook: they may not know the planner or the door.',
  },
  {
    name: 'assemble',
    holds: /^assemble\//,
    mayImport: knowledge,
    says: 'one log is made of what several sources told, before any rule reads it: sources and rules are not its matter.',
  },
  {
    name: 'journal',
    holds: /^journal\//,
    mayImport: [...knowledge, 'assemble'],
    says: 'the journal keeps what was told and folds it to a log: it knows no rule, preset or plan.',
  },
  {
    name: 'planner',
    holds: /^planner\//,
    mayImport: [...contract, 'notation', 'presets', 'audit'],
    says: 'the planner takes the rules as an argument: it may not import the rulebook, a rule or the door.',
  },
  {
    name: 'review',
    holds: /^review\//,
    mayImport: [...contract, 'audit', 'planner'],
    says: 'a review looks back on a plan and an audit: it stands above both, below the door.',
  },
  {
    name: 'door',
    holds: /^index\.ts$/,
    mayImport: [...belowAudit, 'assemble', 'journal', 'audit', 'planner', 'review'],
    says: 'the door hands out what stands below it.',
  },
];

export const noLayer = 'this file stands in no layer: give it a line in tools/boundaries/rules.ts.';

/** Which packages a workspace may import; always by their doors. */
export const workspaceArrow: Readonly<Record<string, readonly string[]>> = {
  'packages/engine': [],
  'packages/formats': ['@carryover/engine'],
  'packages/views': ['@carryover/engine', '@carryover/formats', '@carryover/pictures'],
  'packages/store': ['@carryover/engine', '@carryover/formats'],
  'packages/api-client': [],
  'packages/pictures': ['@carryover/engine'],
  'apps/web': [
    '@carryover/engine',
    '@carryover/formats',
    '@carryover/views',
    '@carryover/store',
    '@carryover/pictures',
  ],
  'apps/server': [
    '@carryover/engine',
    '@carryover/formats',
    '@carryover/views',
    '@carryover/store',
    '@carryover/api-client',
  ],
  'apps/cli': [
    '@carryover/engine',
    '@carryover/formats',
    '@carryover/views',
    '@carryover/store',
    '@carryover/api-client',
    '@carryover/server',
  ],
};

/** Doors of packages, and the file behind each. A package that runs on several platforms has one for each of them. */
export const doors: Readonly<Record<string, string>> = {
  '@carryover/engine': 'packages/engine/src/index.ts',
  '@carryover/formats': 'packages/formats/src/index.ts',
  '@carryover/formats/test': 'packages/formats/test/door.ts',
  '@carryover/views': 'packages/views/src/index.ts',
  '@carryover/pictures': 'packages/pictures/src/index.ts',
  '@carryover/pictures/figures': 'packages/pictures/src/figures.ts',
  '@carryover/store': 'packages/store/src/index.ts',
  '@carryover/store/browser': 'packages/store/src/browser.ts',
  '@carryover/store/node': 'packages/store/src/node.ts',
  '@carryover/store/test': 'packages/store/test/postgres.ts',
  '@carryover/api-client': 'packages/api-client/src/index.ts',
  '@carryover/server': 'apps/server/src/index.ts',
  '@carryover/web/test': 'apps/web/test/door.ts',
};

/** Exports that only tests take, and why they are there all the same. */
export const onlyForTests: Readonly<Record<string, string>> = {
  'packages/pictures/src/figure/parse.ts#printFigure': 'the notation is held to read back what it means.',
  'packages/engine/src/planner/set/index.ts#afterDone':
    'an app prescribes the next session with it without planning the season anew.',
  'packages/engine/src/strength/lift-trend.ts#trendOfExercise': 'the progress screen draws it.',
  'packages/api-client/src/index.ts#createClient':
    "programs of others take it; ours sync by the store's transport.",
  'packages/api-client/src/index.ts#Paths': 'goes with the client.',
  'packages/api-client/src/index.ts#Schemas': 'goes with the client.',
  'packages/engine/src/sources/beliefs.ts#beliefs': 'docs/evidence.md is held against it.',
  'packages/formats/src/journal/index.ts#readJournal': 'exports of a journal are held against it.',
  'packages/store/src/index.ts#memoryStore': 'the plain meaning of the port, for the tests of apps.',
};

export const sentences = {
  door: 'a package is imported by its door only, as its name without a path.',
  up: 'imports point down: apps import packages, formats import the engine, nothing imports an app or a tool.',
  test: 'what only tests use stays with the tests.',
  undeclared: 'the package is not declared in the package.json of this workspace.',
  cycle: 'modules that load each other cannot be read from the bottom up.',
  pure: 'the engine is pure: clock, chance, locale and platform come in as arguments.',
  platform: 'the engine has no platform: it imports no module of Node and no dependency.',
  unused: 'nothing but a test takes it from here. Keep it to the file, or delete it.',
  long: 'one file, one subject: split it before it passes 400 lines.',
  unknownWorkspace: 'this workspace has no line in tools/boundaries/rules.ts.',
} as const;

/**
 * Names that make an engine source depend on when, where or on what it runs. `performance` is missing on purpose:
 * it is a word of training, and the engine's tsconfig, which knows no platform, refuses the global of that name.
 */
export const impureNames: ReadonlySet<string> = new Set([
  'Date',
  'Intl',
  'Math.random',
  'Temporal',
  'console',
  'fetch',
  'globalThis',
  'process',
  'setInterval',
  'setTimeout',
]);

/** Members that read the locale of the machine, on whatever they are called. */
export const impureMembers = /\.(localeCompare|toLocale\w+)$/;

export const maxLines = 400;

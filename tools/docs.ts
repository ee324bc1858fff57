// `npm run docs` writes the pages that are made from code; with --check it fails when one of them is stale.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examplesOf, exercises, explainRule, ladders, rules } from '@carryover/engine';
import { planSchema, readableEntrySchema } from '@carryover/formats';
import * as z from 'zod';
import { reportSchema } from '../apps/cli/src/report/json.ts';
import { configSchema } from '../apps/cli/src/settings/config.ts';
import { servedDocument } from './api-client/served-document.ts';
import { typesOf } from './api-client/types-of.ts';
import { drawingPage } from './docs/drawing-page.ts';
import { exerciseIndex, exercisePage } from './docs/exercise-page.ts';
import { exercisePicture } from './docs/exercise-picture.ts';
import { mistakesPage } from './docs/mistakes-page.ts';
import { readmeWithSamples } from './docs/readme-samples.ts';
import { ruleIndex, rulePage } from './docs/rule-page.ts';
import { runTypesPage } from './docs/run-types-page.ts';
import { seasonPages } from './docs/season-pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const schemaText = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;

const makePages = async (): Promise<ReadonlyMap<string, string>> => {
  const rulePages = await Promise.all(
    rules.map(async (rule) => explainRule(rule, (await examplesOf(rule.id))!)),
  );
  const api = await servedDocument();
  return new Map([
    ['README.md', await readmeWithSamples(root)],
    ['docs/rules/README.md', ruleIndex(rulePages)],
    ...rulePages.map((page) => [`docs/rules/${page.id}.md`, rulePage(page)] as const),
    ['docs/exercises/README.md', exerciseIndex(exercises)],
    ...exercises.map((each) => [`docs/exercises/${each.id}.md`, exercisePage(each, ladders)] as const),
    ...exercises.map((each) => [`docs/exercises/pictures/${each.id}.svg`, exercisePicture(each)] as const),
    ['docs/drawing.md', drawingPage()],
    ['docs/mistakes.md', mistakesPage()],
    ['docs/run-types.md', await runTypesPage()],
    ...(await seasonPages(root)),
    ['docs/schemas/audit-report.schema.json', schemaText(reportSchema)],
    ['docs/schemas/config.schema.json', schemaText(configSchema)],
    ['docs/schemas/journal-entry.schema.json', schemaText(readableEntrySchema)],
    ['docs/schemas/plan.schema.json', schemaText(planSchema)],
    ['docs/schemas/openapi.json', `${JSON.stringify(api, null, 2)}\n`],
    ['packages/api-client/src/schema.ts', typesOf(api)],
  ]);
};

const readOr = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const pages = await makePages();
const orphans = globSync(['docs/{rules,exercises,seasons}/*.md', 'docs/exercises/pictures/*.svg'], {
  cwd: root,
}).filter((path) => !pages.has(path.replaceAll('\\', '/')));
const stale = [...pages].filter(([path, text]) => readOr(join(root, path)) !== text);

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale`);
  for (const path of orphans) console.error(`${path} belongs to nothing`);
  if (stale.length + orphans.length > 0) {
    console.error('Run npm run docs and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of orphans) rmSync(join(root, path));
  console.log(`${stale.length} pages written, ${orphans.length} removed, ${pages.size} in all`);
}

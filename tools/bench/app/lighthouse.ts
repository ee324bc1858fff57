import type { OpenApp } from '@carryover/web/test';
import type { Bench, Measured } from '../row.ts';
import { withApp } from './with-app.ts';

const limits = { performance: 95, accessibility: 100 };
type Category = keyof typeof limits;

interface Report {
  readonly lhr: { readonly categories: Readonly<Record<string, { readonly score: number | null }>> };
}
type Lighthouse = (address: string, flags: object) => Promise<Report | undefined>;

/** It is 176 MB with all that it brings, so that only who measures installs it. */
const packageName = 'lighthouse';

const loaded = async (): Promise<Lighthouse> => {
  try {
    return ((await import(packageName)) as { readonly default: Lighthouse }).default;
  } catch (error) {
    throw new Error('Lighthouse is not installed here: npm install --no-save lighthouse@13', {
      cause: error,
    });
  }
};

const scoreOf = async ({ origin, browser }: OpenApp, category: Category): Promise<number> => {
  const lighthouse = await loaded();
  const report = await lighthouse(`${origin}/`, { port: browser.port, onlyCategories: [category] });
  return (report?.lhr.categories[category]?.score ?? Number.NaN) * 100;
};

const measure = (category: Category) => (): Promise<Measured> =>
  withApp(async (app) => ({
    work: `${category} of a first visit on a simulated phone and network, by Lighthouse; files without compression`,
    value: await scoreOf(app, category),
    unit: 'points',
    peer: { name: 'limit', value: limits[category] },
    goal: { atLeast: 1 },
  }));

/** Where Lighthouse is installed; elsewhere the rows say that they were not measured. */
export const lighthouseBenches: readonly Bench[] = (['performance', 'accessibility'] as const).map(
  (category) => ({ name: `app-lighthouse-${category}`, measure: measure(category) }),
);

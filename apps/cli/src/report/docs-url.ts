import { existsSync } from 'node:fs';

/** The folder of the pages made from the rules: above the bundle's chunks when built, at the root in the workspace. */
const folders = [
  new URL('../docs/rules/', import.meta.url),
  new URL('../../../../docs/rules/', import.meta.url),
];

/** Address of a rule's page on this machine: for a link in its own terminal only, as it names a folder of its user. */
export const localDocsUrl = (ruleId: string): string => {
  const folder = folders.find((each) => existsSync(each)) ?? folders[1]!;
  return new URL(`${ruleId}.md`, folder).href;
};

/** Address of a rule's page under the public one that the configuration names: what a report may carry away. */
export const publicDocsUrl = (ruleId: string, base: string): string =>
  new URL(`${ruleId}.md`, base.endsWith('/') ? base : `${base}/`).href;

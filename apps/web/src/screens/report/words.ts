import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Report',
    titleOf: (from: string, to: string): string => `Audit: ${from} to ${to}`,
    back: 'Audit',
    health:
      'The file holds data about your health and training. It is made on this device and sent nowhere: who you give it to can read it.',
    share: 'Share the file',
    save: 'Save the file',
    print: 'Print',
    shareTitle: 'Strength audit',
    failed: 'The file could not be handed over. Saving it works everywhere.',
    saved: 'Saved. It opens in any browser, with no signal too.',
    picture: (from: string): string => `Runs and lifts from ${from}`,
    region: 'Runs and lifts; scroll to see all days',
    findings: 'Findings',
    none: 'Nothing was found in these weeks.',
    passed: 'Passed',
    part: 'Passed as far as could be seen',
    dissent: (who: string): string => `Sees it otherwise: ${who}`,
    unchecked: 'Could not check',
    nobody: 'None.',
    nothing: 'Nothing was told yet, so there is nothing to report.',
    doImport: 'Import a file',
    foot: (preset: string): string =>
      `By the rules of “${preset}”. Training advice, not medical advice. Made by Carryover.`,
  },
});

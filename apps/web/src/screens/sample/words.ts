import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'A made-up runner',
    lead: 'Half a year of running and lifting that nobody lived, to try everything without giving any data.',
    holds:
      'She runs five days, lifts on most Mondays, and races a half marathon in a few weeks. Some of what she does in the gym works against her runs: the audit shows it.',
    own: 'Your own journal is not touched: hers is kept beside it, and you can leave at any time.',
    look: 'Look around',
    filling: 'Writing her journal …',
    filled: 'You are in her journal now. Try whatever you like in it.',
    failed: 'Her journal could not be written.',
    tryAgain: 'Try again',
    today: 'Her day today',
    audit: 'Her audit',
    leave: 'Back to my own',
    fileName: 'made-up-runner.week',
    race: 'Half marathon',
  },
});

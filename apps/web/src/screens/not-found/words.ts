import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Nothing is here',
    lead: 'This address leads to no screen. It may be of another version of Carryover.',
    today: 'Go to today',
  },
});

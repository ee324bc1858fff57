import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: { title: 'Today' },
});

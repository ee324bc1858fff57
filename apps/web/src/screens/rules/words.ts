import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'The rulebook',
    back: 'Audit',
    lead: (name: string, says: string): string => `Preset: ${name}. ${says}`,
    show: 'Show',
    all: 'All',
    found: 'Found in my training',
    unchecked: 'Could not check',
    silent: 'Silent',
    none: 'No rule answers so.',
  },
});

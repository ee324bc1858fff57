import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Names that are not clear',
    lead: 'What your files call things, and Carryover does not know. Answer what you like: it holds for all that was imported and all that will be.',
    back: 'Audit',
    keep: 'Keep these answers',
    kept: (count: number): string => (count === 1 ? 'One answer kept' : `${count} answers kept`),
    none: 'Every name and every run’s title is clear.',
    toAudit: 'See the audit',
  },
});

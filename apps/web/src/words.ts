import { inLanguage } from './language/in-language.ts';

export const words = inLanguage({
  en: {
    navigation: 'Main',
    places: { today: 'Today', week: 'Week', audit: 'Audit', progress: 'Progress' },
    sample: 'A made-up runner: nothing here is yours.',
    leaveSample: 'Leave',
    settings: 'Settings',
    savedHere: 'Saved on this device',
    notSynced: (count: number): string => `${count} not yet synced`,
    offline: 'Offline',
  },
});

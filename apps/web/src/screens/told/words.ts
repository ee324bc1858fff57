import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'All that was told',
    lead: 'What this journal heard of late, the newest first. What is taken back counts as never told; it can be brought back.',
    back: 'Settings',
    told: 'It counts',
    nothing: 'Nothing was told yet.',
    at: (day: string, time: string): string => `Told ${day}, ${time}`,
    holds: (count: number): string => (count === 1 ? 'and one more with it' : `and ${count} more with it`),
    moreHeld: (count: number): string =>
      count === 1 ? 'One older one is not shown.' : `${count} older ones are not shown.`,
    older: (count: number): string =>
      count === 1
        ? 'One older entry is not shown. The backup file has it.'
        : `${count} older entries are not shown. The backup file has them all.`,
    takeBack: 'Take back',
    takeBackLabel: (what: string): string => `Take back: ${what}`,
    takenBackSays: (what: string): string => `Taken back: ${what}`,
    takenBack: 'Taken back',
    nothingTakenBack: 'Nothing was taken back.',
    bringBack: 'Bring back',
    bringBackLabel: (what: string): string => `Bring back: ${what}`,
    broughtBackSays: (what: string): string => `It counts again: ${what}`,
    cut: (start: string): string => `${start}…`,
  },
});

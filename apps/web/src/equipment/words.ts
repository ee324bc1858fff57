import { inLanguage } from '../language/in-language.ts';
import type { Room } from './kinds.ts';

const rooms: Readonly<Record<Room, string>> = {
  nothing: 'Nothing',
  bands: 'Bands',
  dumbbells: 'Dumbbells',
  kettlebells: 'Kettlebells',
  'home-barbell': 'Barbell and bench at home',
  'full-gym': 'A full gym',
};

export const words = inLanguage({
  en: {
    rooms,
    roomsLegend: 'Tap all that is there',
    kindsLegend: 'What is there',
    bar: 'The empty bar',
    plates: 'Pairs of plates',
    platesHint: 'One for each side makes a pair. Leave all at 0 and usual ones are assumed.',
    pairs: (count: number): string => String(count),
    fewer: (plate: string): string => `One pair of ${plate} fewer`,
    more: (plate: string): string => `One more pair of ${plate}`,
    dumbbells: 'Dumbbells',
    kettlebells: 'Kettlebells',
    weightsHint: 'As in “2.5 to 25 by 2.5” or “8, 10, 12”. Left empty, usual ones are assumed.',
    weightsProblem: 'Write weights as in “2.5 to 25 by 2.5” or “8, 10, 12”.',
    machineStep: 'Machines: from one pin to the next',
    backpackMost: 'Backpack: the most that it holds',
    numberProblem: 'Write a number above 0, as in 5.',
    loads: 'With these you can load',
    loadsOf: { bar: 'Bar', dumbbells: 'Dumbbells', kettlebells: 'Kettlebells', machines: 'Machines' },
    andMore: (count: number, last: string): string => `… ${count} loads up to ${last}`,
    nothingToLoad: 'No weights: exercises are done with your own.',
  },
});

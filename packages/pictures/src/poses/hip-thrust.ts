import { bridged, kneesBent } from './moves.ts';

const up = 'lifted';
const bench = 'bench -48 -22 22';
const low = 'hips -3,9 trunk -54 neck 16 foot 23';
const high = 'hips 1,25.5 trunk -91 neck 26 foot 23';
const free = 'hip 0/80 knee 0/80 ankle -/0';

export const hipThrust = {
  bridge: `| lying, feet flat: ${kneesBent} | hips lifted: ${bridged}`,
  'bridge-march': `arms hips | hips held up: ${bridged} arms hips | one foot lifted: ${bridged} arms hips foot 20/- hip 0/82 knee 0/95 ankle -/0`,
  'bridge-single': `hip 0/118 knee 0/125 ankle -/0 | one foot down, the other knee to the chest: ${kneesBent} foot 22/- ankle -/0 | hips ${up}: ${bridged} foot 20/-`,
  'bridge-single-elevated': `bench 34 60 20; hip 0/95 knee 0/60 ankle -/0 | one heel on the bench: hips 0,3.5 trunk -90 wide 12 elbow 0 shoulder 0 ankles 42,24/- ankle 0 | hips ${up}: hips -2,18 trunk -119 neck 26 wide 12 elbow 0 shoulder -28 ankles 42,24/- ankle 0`,
  'hip-thrust-dumbbell': `${bench}; dumbbell hips; arms bar-hips | hips low, shoulders on the bench: ${low} | hips ${up} to level: ${high}`,
  'hip-thrust-single': `${bench}; dumbbell near-hip; arms bar-hips; ${free} | hips low on one foot: ${low} foot 23/- | hips ${up} on one leg: ${high} foot 23/-`,
  'hip-thrust': `${bench}; barbell hips; arms bar-hips | hips low, shoulders on the bench: ${low} | hips ${up} to level: ${high}`,
};

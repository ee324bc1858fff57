const hanging = 'bar 0,124';

export const upperPull = {
  'row-band': `band 64,52 hands; hip 12 knee 16 trunk 4 | arms long towards the post: hand 34,66 | elbows past the ribs: hand 8,58 flare 10`,
  'row-dumbbell': `bench -34 20 26; dumbbell near-hand | hand and knee on a bench, the arm long: hips -22,48 trunk 74 neck -10 foot -10,0,11/- ankles -/-42,28 ankle -/-60 hand 7,20/10,27 | the elbow drawn to the hip: hips -22,48 trunk 74 neck -10 foot -10,0,11/- ankles -/-42,28 ankle -/-60 hand -4,44/10,27`,
  'pull-up': `view 50 4; ${hanging} | hanging with long arms: hips 0,60 hip 6 knee 26 ankle -25 hand 0,124,13 | the chest to the bar: hips -3,86 trunk -6 hip 10 knee 46 ankle -25 hand 0,124,13 flare 50 neck -6`,
};

const chair = 'pad -9,27 12,27; pad -11,31 -14,72; frame 0,-2.8 0,24; stack -28; hips -2,31 foot 24 trunk -6';
const facing =
  'pad -9,27 10,27; frame 0,-2.8 0,24; pad 12,48 12,70; frame 12,-2.8 12,46; stack 40; hips -2,31 foot 26 trunk 4';
const above = 'frame -16,-2.8 -16,108';

export const machinesUpper = {
  'chest-press-machine': `${chair}; handle; frame -14,78 24,78 | handles at mid-chest: hand 8,56,12 flare 60 | pressed, arms nearly straight: hand 28,58,12 flare 60`,
  'shoulder-press-machine': `${chair}; handle; frame -14,74 -14,104 4,104 | handles beside the ears: hand 2,72,14 flare 70 | pressed up: hand -1,95,12 flare 70`,
  'pec-deck': `${chair}; view 58 8; roller near-hand; roller far-hand | arms open at chest height: hand 10,58,32 flare 90 | brought together in front: hand 26,58,3 flare 90`,
  'dip-machine': `${chair}; handle | handles beside the hips, elbows back: hand 4,46,11 | pushed down to straight arms: hand 6,27,11`,
  'dip-assisted': `${above}; pad -10,38 12,38; frame 2,-2.8 2,36; frame 14,70 -14,70; ankles -24,42 ankle -50; hand 2,70 | kneeling on the pad, arms straight: hips 0,66 trunk 4 | elbows at a right angle: hips -3,60 trunk 12`,
  'pull-up-assisted': `${above}; view 30 4; bar 4,118; ankles -24,38 ankle -50; hand 4,118,13 | kneeling on the pad, arms long: hips 0,55 trunk 0 roll 0 | the chest to the handles: hips -2,78 trunk -6 ankles -26,56`,
  'row-machine': `${facing}; handle | chest on the pad, arms long: hand 36,56,9 | elbows drawn past the ribs: hand 10,50,12`,
  'reverse-fly-machine': `${facing}; view 55 8 | arms straight ahead: hand 36,60,5 | opened to the sides: wide 84 shoulder 10 elbow 6`,
};

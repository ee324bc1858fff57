const sled =
  'pad 2,12 -8,13; pad -9,16 -32,42; frame 10,-2.8 10,6 60,56; plate feet; hips 0,17 trunk -48; hand -4,10';
const sledOne = sled.replace('plate feet', 'plate near-foot');
const smith = 'frame 0,-2.8 0,108; barbell back; arms back';
const chair =
  'pad -9,28 14,28; pad -11,31 -15,66; frame 2,-2.8 2,25; stack -26; hips -4,32 trunk -8; hand -2,26';
const rails = 'frame -40,-2.8 -12,104';

export const machinesLegs = {
  'leg-press': `${sled} | knees at a right angle: ankles 26,38 ankle 2 | pressed, nearly straight: ankles 34,48 ankle -2`,
  'leg-press-single': `${sledOne} | one foot on the plate, the other on the floor: ankles 26,38/- ankle 2/- foot -/24 | pressed with one leg: ankles 34,48/- ankle -2/- foot -/24`,
  'squat-smith': `${smith} | under a bar on rails, feet ahead: hips 2,53 foot 10 | thighs level: hips -7,29 trunk 16 foot 10`,
  'squat-hack': `${rails}; plate feet; roller shoulders; shoulder 60 elbow 130 | back on a slide, shoulders under the pads: hips -9,50 trunk -16 foot 10,2 heel -10 | thighs past level: hips -22,28 trunk -16 foot 10,2 heel -10`,
  'squat-belt': `band 0,0 belly free; box -10 16 6 ; stand 0,6; frame 34,-2.8 34,70; shoulder 54 elbow 20 | standing, the load at a belt: hip 0 knee 0 | thighs level: trunk 22 hip 108 knee 110`,
  'leg-extension': `${chair}; roller shins | knees bent, the pad on the shins: hip 80 knee 96 ankle 0 | knees straight: hip 80 knee 6 ankle 0`,
  'leg-curl-seated': `${chair}; roller calves; roller lap | legs long, the roller behind the heels: hip 80 knee 8 ankle 5 | heels bent under the seat: hip 80 knee 108 ankle 5`,
  'leg-curl-lying': `bench -14 34 26; roller calves; stack 52; hips 0,30 trunk 88 neck -10; hand 30,24 | face down, legs long: hip 0 knee 4 ankle -10 | heels curled to the seat: hip 4 knee 112 ankle -10`,
  'glute-ham-raise': `pad -6,38 2,40; frame -2,-2.8 -2,36; plate feet; frame -30,-2.8 -34,44; arms chest; ankles -29,38 ankle 0 | trunk upright over the pad: hips -6,64 trunk 4 | lowered in one line: hips 19,40 trunk 86`,
  'calf-raise-machine': `box 4 26 12; roller shoulders; frame 30,-2.8 30,104 4,92; shoulder 60 elbow 128; hip 0 knee 0 stand 0,12 | heels below the edge: ankle 18 | high over the big toes: ankle -36`,
  'calf-raise-smith': `box 4 26 12; frame -1,-2.8 -1,120; barbell back; arms back; hip 0 knee 0 stand 0,12 | heels below the edge: ankle 16 | the bar pushed up its rails: ankle -36`,
  'calf-press-machine': `${sled} | legs straight, toes drawn back: ankles 34,48 ankle 20 | the plate pushed away with the toes: ankles 34,48 ankle -36`,
};

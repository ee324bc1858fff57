const tall = 'hip 0 knee 0';
const quarter = 'trunk 18 hip 48 knee 52';
const level = 'trunk 38 hip 118 knee 108';
const bar = 'barbell back; arms back';

export const squat = {
  'squat-back': `${bar} | standing: ${tall} | thighs level: ${level}`,
  'squat-half': `${bar} | standing: ${tall} | half way down: ${quarter}`,
  'squat-front': `barbell front; arms rack | standing: ${tall} | deep: trunk 14 hip 110 knee 126`,
  'squat-goblet': `dumbbell hands; arms goblet | standing: ${tall} | deep: trunk 22 hip 116 knee 124`,
  'squat-bodyweight': `| standing: arms sides ${tall} | thighs level: arms front ${level}`,
  'squat-dumbbell': `dumbbells; arms down | standing: ${tall} | thighs level: ${level}`,
  'sit-to-stand': `box -36 -10 30; arms chest | standing: ${tall} | sitting: hips -21,33 trunk 14 foot 0`,
  'squat-box': `${bar}; box -40 -14 28 | standing: ${tall} | touching the box: hips -22,32 trunk 42 foot 0`,
  'wall-sit': `wall -26 | sitting on the wall: hips -20,29 foot 3 arms sides`,
  'squat-spanish': `band 60,26 knees; arms chest | standing: hip 10 knee 10 | leant into the band: hips -25,30 trunk 12 foot 0`,
  'squat-single-leg-box': `box -36 -12 30; arms front | standing on one leg: ${tall} hip 0/30 knee 0/20 ankle -/0 | sitting: hips -22,34 trunk 32 foot 0/- hip 0/100 knee 0/24 ankle -/5`,
  'squat-pistol': `arms front | standing on one leg: hip 0/35 knee 0/5 ankle -/0 | right down: trunk 34 hip 128/112 knee 130/4 ankle -/5`,
};

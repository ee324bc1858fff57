const bent = 'trunk 10 hip 42 knee 52';
const wall = 'wall 40; shoulder 75 elbow 12';
const free = 'hip 42/20 knee 52/90 ankle -/-10';
const sat = 'hips -24,31 trunk 2';
const onWall = 'wall -24; arms sides; trunk 0';

export const calfBent = {
  'calf-raise-bent-knee': `${wall} | knees bent, heels down: ${bent} | heels up, knees still bent: ${bent} heel 34`,
  'calf-raise-seated': `bench -36 -16 28; dumbbell near-lap; dumbbell far-lap; shoulder 48 elbow 38 | sitting, heels down: ${sat} foot 0 | heels up: ${sat} foot 0 heel 36`,
  'calf-raise-seated-single': `bench -36 -16 28; dumbbell near-lap; shoulder 48/4 elbow 38/8 | sitting, heel down: ${sat} foot 0/10 | one heel up: ${sat} foot 0/10 heel 36/0`,
  'calf-raise-wall-sit': `${onWall} | half sitting on the wall: hips -18,36 foot 5 | heels up: hips -18,36 foot 5 heel 30`,
  'calf-raise-bent-knee-single': `${wall} | on one bent leg: trunk 10 ${free} | heel up, knee still bent: trunk 10 ${free} heel 34/0`,
  'calf-raise-bent-knee-single-dumbbell': `dumbbell near-hand; wall 40; arms down/- shoulder 75 elbow 12 | on one bent leg: trunk 10 ${free} | heel up, knee still bent: trunk 10 ${free} heel 34/0`,
  'calf-raise-seated-machine': `bench -36 -16 28; roller lap; frame 22,-2.8 22,40 4,44; stack 32; shoulder 56 elbow 20; box 2 16 6 | heels below the plate: ${sat} foot 0,4 heel -14 | heels up: ${sat} foot 0,4 heel 34`,
  'soleus-hold-wall': `${onWall} | back on the wall, one heel lifted: hips -18,38 foot 4/- heel 24/0 hip 0/78 knee 0/62 ankle -/0`,
  'soleus-isometric-heavy': `bench -36 -16 28; barbell lap; shoulder 56 elbow 10 | a heavy bar on the thighs: ${sat} foot 0 | pushed to mid-height and held: ${sat} foot 0 heel 20`,
};

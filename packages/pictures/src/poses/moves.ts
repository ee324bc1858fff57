// Positions that many exercises share. A word that comes later replaces an earlier one.
export const tall = 'hip 0 knee 0';
export const onBack = 'hips 0,3.5 trunk -90 ankle - wide 12 elbow 0 shoulder 0';
export const kneesBent = `${onBack} foot 22`;
export const bridged = 'hips -1,16.6 trunk -116 neck 24 wide 12 elbow 0 shoulder -24 foot 20';
export const onFours = 'hips 0,26 trunk 72 neck -8 ankles -24,1 ankle -60 hand 27,0';
export const highPlank = 'hips 0,26.4 trunk 68 neck -6 foot -54.9 heel 75 hand 27,0';
export const elbowPlank = 'hips 0,15 trunk 82 neck -6 foot -57.9 heel 75 shoulder 82 elbow 90';
export const onSide = 'hips 0,8 roll 82 hip 0 knee 0 open -7/0 ankle -20 wide 173/2 shoulder 0/10 elbow 0';
export const sidePlank =
  'hips 0,20 roll 75 hip 0 knee 0 open 0 ankle 0 wide 75/0 shoulder 0 elbow 90/0 arms -/hips';
export const running = 'elbow 90 shoulder 35/-40 wide 4';
export const runningOther = 'elbow 90 shoulder -40/35 wide 4';
/** The near leg stands on its ball, the far knee is at hip height; and the other way round. */
export const farKneeUp = `hips 1,57.5 foot 0/- heel 28/0 hip 0/88 knee 0/100 ankle -/8 ${running}`;
export const nearKneeUp = `hips 1,57.5 foot -/0 heel 0/28 hip 88/0 knee 100/0 ankle 8/- ${runningOther}`;

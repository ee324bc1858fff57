const step = 'hips 0,51.5 foot 13/-17 heel 0/34';
const otherStep = 'hips 0,51.5 foot -17/13 heel 34/0';
const walk = 'cycle; seconds 2';

export const carry = {
  'carry-farmer': `${walk}; dumbbells; arms down | a short step: ${step} | the next step: ${otherStep}`,
  'carry-suitcase': `${walk}; dumbbell near-hand; arms down/- shoulder 0/20 elbow 0/30 | a short step: ${step} | the next step: ${otherStep}`,
  'carry-overhead': `${walk}; dumbbell near-hand; arms up/- shoulder 0/15 elbow 0/20 | a short step: ${step} | the next step: ${otherStep}`,
};

/**
 * Lengths of segments in percent of stature, after Drillis and Contini (1966) as printed in Winter,
 * "Biomechanics and Motor Control of Human Movement". What is marked "ours" is chosen for the drawing.
 */
export const body = {
  thigh: 24.5,
  shank: 24.6,
  ankleHeight: 3.9,
  /** From hip to shoulder height. */
  trunk: 28.8,
  upperArm: 18.6,
  /** Forearm 14.6, and ours: the grip lies 4 beyond the wrist. */
  forearm: 18.6,
  /** Foot 15.2 long; ours: how it lies about the ankle. */
  heelBehind: 3.5,
  ballAhead: 7.5,
  toeAhead: 11.7,
  /** From shoulder height to the middle of the head. */
  neck: 11.7,
  headRadius: 6.5,
  /** Ours: half of the distance of the joints. Narrower than people are, so that the side view stays a line. */
  halfHips: 5,
  halfShoulders: 9,
} as const;

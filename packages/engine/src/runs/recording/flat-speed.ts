/** The slopes that were measured; what is steeper is taken for these. */
const steepestMeasured = 0.45;

/**
 * Energy in joules to carry a kilogram a metre far, running on a slope (0.05 climbs 5 m in 100 m): the polynomial of
 * Minetti and others, J Appl Physiol 93:1039 (2002), which ten runners of mountain races gave on a treadmill at slopes
 * of −0.45 to 0.45.
 */
const costOfSlope = (slope: number): number => {
  const i = Math.min(steepestMeasured, Math.max(-steepestMeasured, slope));
  return 3.6 + i * (19.5 + i * (46.3 + i * (-43.3 + i * (-30.4 + i * 155.4))));
};

const mostMetresPerSecond = 12;

/** The speed that would have cost as much on the flat. */
export const flatSpeedOn = (slope: number, metresPerSecond: number): number =>
  Math.min(mostMetresPerSecond, (metresPerSecond * costOfSlope(slope)) / costOfSlope(0));

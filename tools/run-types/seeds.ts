/** Runners that the classifier's own numbers were settled on. */
export const seedsOfSettling = [1, 2, 3, 4, 5, 6] as const;
/** Runners that it had not met then: what is published is measured on these. */
export const seedsOfReport = [101, 102, 103, 104, 105, 106] as const;

/** Ours, where nothing was told. */
export const usual = { sessions: 2, minutes: 45, weeks: 12, weeksAfterRace: 2 } as const;

/** Under it there is no time for a warm-up and one exercise. Ours. */
export const leastMinutes = 10;

/** What several files that are handed over together are called, told by what stands in them. */
export const archiveTitles = {
  'strava-export': 'Strava export, its list joined with the recordings',
  'garmin-export': "Garmin's export of an account",
  archive: 'Files that were handed over together',
} as const;

export type ArchiveFormat = keyof typeof archiveTitles;

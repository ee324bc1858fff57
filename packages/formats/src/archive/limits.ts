// What an archive may cost whoever reads it. All of these are ours: no format sets them.

/** A decade of a photographer's account is some gigabytes; pictures are passed over, and the rest is read in parts. */
export const mostArchiveBytes = 32 * 1024 ** 3;

/** Twenty years of two sessions a day with three files each. */
export const mostMembers = 50_000;

/** The list of members is held in memory; with names of 200 letters this is about as many as may be. */
export const mostDirectoryBytes = 16 * 1024 ** 2;

/** Folders of exports are three deep; a longer name than this is no name. In UTF-16 units. */
export const mostNameLength = 400;

/**
 * Output to input. Recordings in XML come to 30 and lists of numbers to 60 when they are packed well; deflate itself
 * reaches 1032, by saying one byte over and over.
 */
export const mostRatio = 200;
/** Below this much output no ratio is asked for: a short file of blanks harms nobody. */
export const ratioFrom = 4 * 1024 ** 2;

/** All that is inflated out of one archive: 4,000 recordings in XML of 4 MB each. */
export const mostInflatedBytes = 16 * 1024 ** 3;

/** Garmin's export holds ZIP archives in a ZIP archive; nobody's holds a third layer. */
export const mostDepth = 2;

/**
 * An archive inside another that is stored as it is costs nothing, as its bytes are read where they stand. One that is
 * packed once more has to be unpacked into memory first.
 */
export const mostInnerArchiveBytes = 192 * 1024 ** 2;

/** Of a thousand bad members the first few tell what is wrong. */
export const mostSkipped = 1000;

const idDigits = 8;

/** The end of an id, as its beginning is the time and the same for what was told together. */
export const shortId = (id: string): string => id.slice(-idDigits);

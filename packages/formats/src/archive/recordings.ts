/** By its name, what a watch recorded. */
export const isRecordingName = (path: string): boolean => /\.(?:fit|tcx|gpx)(?:\.gz)?$/i.test(path);

/** From here on recordings that are handed over together are one heap; fewer somebody picked, and each is told of. Ours. */
export const leastRecordings = 10;

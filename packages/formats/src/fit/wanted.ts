/** Of the base types of the protocol, the two that are looked at before decoding. */
export const textType = 7;
export const uint8Type = 2;

/** The time of a message; a whole number of four bytes. */
export const timestampField = 253;
export const timestampType = 0x86;

export const messages = { record: 20, fieldDescription: 206 } as const;

/** Of `record`: the plain fields give way to the enhanced ones. */
const recordFields = {
  altitude: 2,
  speed: 6,
  enhancedSpeed: 73,
  enhancedAltitude: 78,
} as const;

/** Of `field_description`. */
export const descriptionFields = { developer: 0, number: 1, name: 3 } as const;

/** By message and field number of the FIT profile: all that is read of a file. */
const wanted: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  (
    [
      // file_id: type, time_created
      [0, [0, 4]],
      // sport
      [12, [0, 1]],
      // session: start, sport, elapsed and timer time, distance, heart rate, power, ascent, moving time, profile name, effort
      [18, [253, 2, 5, 6, 7, 8, 9, 16, 17, 20, 22, 59, 110, 193]],
      // lap: start, elapsed and timer time, distance, heart rate, power, ascent, intensity, step
      [19, [253, 2, 7, 8, 9, 15, 19, 21, 23, 71]],
      // record: position (used where nothing else tells how far it went, and never kept), altitude, heart rate, distance, speed, power
      [20, [253, 0, 1, 2, 3, 5, 6, 7, 73, 78]],
      // event: what, type
      [21, [253, 0, 1]],
      // workout: sport, name
      [26, [4, 8]],
      // workout_step: index, intensity, notes, exercise
      [27, [254, 7, 8, 10, 11]],
      // activity: time in the world and on the watch
      [34, [253, 5]],
      // field_description: developer, number, type, name, scale, offset
      [206, [0, 1, 2, 3, 6, 7]],
      // set: duration, repetitions, weight, type, start, exercise, unit, step
      [225, [0, 3, 4, 5, 6, 7, 8, 9, 11]],
      // exercise_title: exercise, title
      [264, [0, 1, 2]],
    ] as const
  ).map(([message, fields]) => [message, new Set<number>(fields)]),
);

/** Whether messages of this kind are read with their time. */
export const isTimed = (message: number): boolean => wanted.get(message)?.has(timestampField) === true;

/** Whether a field is handed on, given all that its definition has. */
export const isWanted = (message: number, field: number, beside: ReadonlySet<number>): boolean => {
  if (!wanted.get(message)?.has(field)) return false;
  if (message !== messages.record) return true;
  if (field === recordFields.speed) return !beside.has(recordFields.enhancedSpeed);
  return field !== recordFields.altitude || !beside.has(recordFields.enhancedAltitude);
};

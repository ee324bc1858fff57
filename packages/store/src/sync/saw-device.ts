/** How far in the shared journal a device says that it is. */
export interface DevicePlace {
  readonly epoch: string;
  readonly seq: number;
}

/**
 * Notes what a device shows, and says whether it has shown a later place before: then it is a restored copy. People are
 * told of it and nothing else depends on it, so a note that cannot be written must not reject.
 */
export type SawDevice = (
  athlete: string,
  device: string,
  shown: DevicePlace,
  /** More pages follow at once: what the device shows last is enough to note. */
  isCatchingUp: boolean,
) => Promise<boolean>;

/** Whether a device was further before, and what is to be noted of it from now on. */
export const compareWithNote = (
  noted: DevicePlace | undefined,
  shown: DevicePlace,
): { readonly wentBack: boolean; readonly note: DevicePlace } => {
  // A device that starts over, after a restore of the server, begins at 0 and is no old copy.
  const anew = noted === undefined || noted.epoch !== shown.epoch || shown.seq === 0;
  if (anew || shown.seq >= noted.seq) return { wentBack: false, note: shown };
  return { wentBack: true, note: noted };
};

/** For servers that keep nothing else either, and for tests. */
export const devicesInMemory = (): SawDevice => {
  const notes = new Map<string, DevicePlace>();
  return async (athlete, device, shown, isCatchingUp) => {
    const key = `${athlete} ${device}`;
    const { wentBack, note } = compareWithNote(notes.get(key), shown);
    if (!isCatchingUp) notes.set(key, note);
    return wentBack;
  };
};

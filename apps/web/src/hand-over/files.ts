/** Whether this browser hands files to other apps. */
export const canShare = (files: readonly File[]): boolean =>
  navigator.canShare?.({ files: [...files] }) === true;

/** Hands the files to an app that the person chooses; who changes their mind has not failed. */
export const shareFiles = async (
  files: readonly File[],
  title: string,
): Promise<'shared' | 'left' | 'failed'> => {
  try {
    await navigator.share({ files: [...files], title });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'left' : 'failed';
  }
};

/** Long enough for any browser to have begun the download. */
const keptMilliseconds = 60_000;

/** Saves the file where the browser puts downloads. */
export const saveFile = (file: File): void => {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
};

export type HandedOver = 'shared' | 'left' | 'saved';

/**
 * To another app where a finger asks for it; saved everywhere else, as the sheet of a desk offers no folder. Browsers
 * refuse kinds of files only once they are handed over: those are saved, too. `packed` makes one file of several.
 */
export const handOver = async (
  files: readonly File[],
  title: string,
  packed?: (files: readonly File[]) => Promise<File>,
): Promise<HandedOver> => {
  if (matchMedia('(pointer: coarse)').matches && canShare(files)) {
    const came = await shareFiles(files, title);
    if (came !== 'failed') return came;
  }
  if (files.length > 1 && packed !== undefined) saveFile(await packed(files));
  else files.forEach(saveFile);
  return 'saved';
};

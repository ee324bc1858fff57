/** Whether this browser hands files to other apps. */
export const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) === true;

/** Hands the file to an app that the person chooses; who changes their mind has not failed. */
export const shareFile = async (file: File, title: string): Promise<'shared' | 'left' | 'failed'> => {
  try {
    await navigator.share({ files: [file], title });
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

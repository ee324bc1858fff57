import { inLanguage } from '../language/in-language.ts';

export const words = inLanguage({
  en: {
    notEveryFile: 'not every file could be loaded',
    noWorker: 'this browser, or this address without https, allows none',
    lasting: 'Your sessions are in this browser only, and it may clear them when the disk is full.',
    askLasting: 'Ask it to keep them',
    backup: 'No server has your journal yet. A backup file brings it back if this device is lost.',
    makeBackup: 'Make a backup',
    later: 'Not now',
    installFirst:
      'On an iPhone or iPad, install Carryover before you tell it anything: Share, then “Add to Home Screen”. The installed app has a journal of its own, and Safari may clear what a page keeps after seven days without a visit.',
  },
});

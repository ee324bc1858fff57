import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Backup and storage',
    back: 'Settings',
    backup: 'Backup',
    backupSays:
      'One file with all that you ever told: every set, run, plan and setting, as lines of JSON. It is made on this device and sent nowhere.',
    download: 'Download the journal',
    making: 'Making the file …',
    made: (entries: number): string => `The file has ${entries} ${entries === 1 ? 'entry' : 'entries'}.`,
    fileName: (date: string): string => `carryover-${date}.jsonl`,
    lastBackup: (day: string): string => `The last one was made on ${day}.`,
    noBackup: 'None was made on this device yet.',
    restore: 'Restore',
    restoreSays:
      'A backup, from this or another device, is read by the import: it shows what is in the file before anything is kept, and adds only what is not here yet.',
    restoreLink: 'Restore from a file',
    storage: 'Storage',
    lasting: 'This browser has promised not to clear the journal by itself.',
    notLasting:
      'This browser may clear what pages keep when the disk is full, or when they were not opened for long.',
    askLasting: 'Ask it to keep the journal',
    refusedLasting:
      'It did not promise so. Installing the app, a backup file or a server keep the journal safe.',
    used: (used: string, most: string): string => `${used} used, up to ${most} allowed.`,
    apple:
      'On an iPhone or iPad a page that is not opened for seven days may lose all it keeps; an installed app does not. Back up first: an installed app begins with a journal of its own.',
    delete: 'Delete everything',
    deleteSays: 'Deletes the journal, an open session and all settings from this device.',
    deleteServer:
      'What a server has stays there. This device stops syncing with it, until you switch that on again in Devices and sync.',
    deleteSignedIn: 'You are signed out of the server first.',
    deleteOnly: (count: number): string =>
      count === 1
        ? 'One entry is on this device only. Nothing brings it back.'
        : `${count} entries are on this device only. Nothing brings them back.`,
    backupFirst: 'Download a backup first',
    deleteStart: 'Delete everything on this device',
    deleteTitle: 'Delete everything on this device?',
    deleteWord: 'delete',
    deleteType: 'Type “delete” to confirm',
    deleteDo: 'Delete for good',
    deleteFailed: (why: string): string => `Not everything was deleted: ${why}. Try again.`,
    keepIt: 'Keep it',
  },
});

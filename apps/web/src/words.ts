import { inLanguage } from './language/in-language.ts';

export const words = inLanguage({
  en: {
    navigation: 'Main',
    places: { today: 'Today', week: 'Week', audit: 'Audit', progress: 'Progress' },
    sample: 'A made-up runner: nothing here is yours.',
    leaveSample: 'Leave',
    settings: 'Settings',
    openSessionName: 'Session under way',
    openSession: (title = 'A session'): string => `${title} is under way: go on with it`,
    stopped: 'Carryover cannot reach your journal on this page. Nothing of it is lost; load the page again.',
    notKept:
      'That was not kept on this device. Free some space, or leave a private window, and tell it again.',
    reload: 'Load the page again',
    understood: 'Understood',
    notSynced: (count: number): string => `${count} not yet synced`,
    offline: 'Offline',
    both: (one: string, other: string): string => `${one} · ${other}`,
    syncedAt: (time: string): string => `Synced ${time}`,
    syncKinds: {
      unknown: '',
      'device-only': 'Only on this device',
      synced: '',
      offline: 'Offline',
      'server-gone': 'Server not found',
      'signed-out': 'Signed out',
      'no-journal': 'Not synced',
      'other-athlete': 'Another journal here',
      trouble: 'Server problem',
    },
    update: {
      ready: 'A new version of Carryover is ready. What you told stays.',
      reload: 'Reload',
      blocked: 'A tab with an older Carryover keeps the journal shut. Close the other tabs of Carryover.',
    },
  },
});

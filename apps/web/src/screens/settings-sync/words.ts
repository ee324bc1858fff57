import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Devices and sync',
    syncOff: 'Stop syncing this device',
    syncOn: 'Sync this device',
    syncIsOff: 'This device does not sync: what you tell here stays here.',
    back: 'Settings',
    state: 'How it stands',
    kinds: {
      unknown: 'Nobody has looked for a server yet.',
      'device-only':
        'No Carryover server answers at this address: your journal is on this device alone. A backup file keeps it safe; a server of your own (carryover serve) brings it to your other devices.',
      synced: 'This device and the server have the same journal.',
      offline: 'The server cannot be reached now. What you tell is kept here and sent later.',
      'server-gone':
        'No Carryover server answers at this address any more. What you tell is kept here, and sent when it is back.',
      'signed-out':
        'The server does not know who you are any more. What you tell is kept here until you sign in.',
      'no-journal': 'Who is signed in on the server has no journal there.',
      'other-athlete':
        'The server has the journal of another athlete than the one that this device was synced with. Nothing is sent, so that two people’s journals do not mix.',
      trouble: 'The server answered with a problem. What you tell is kept here and sent later.',
    },
    waiting: (count: number): string =>
      count === 0
        ? 'Nothing waits to be sent.'
        : count === 1
          ? 'One entry is not yet synced.'
          : `${count} entries are not yet synced.`,
    syncedAt: (time: string): string => `Last synced ${time}.`,
    syncNow: 'Sync now',
    signIn: 'Sign in',
    signOut: 'Sign out',
    adopt: 'Join this device’s journal with that one',
    adoptSays:
      'Only where both are yours: all that is on this device goes into the journal of this server, and cannot be taken apart again.',
    refused: 'Not taken by the server',
    refusedSays: 'These stay on this device and count here.',
    devices: 'Devices',
    thisDevice: 'This device',
    device: (name: string): string => `Device ${name}`,
    seen: (day: string): string => `last seen ${day}`,
    upToDate: 'has all of it',
    behind: 'not up to date yet',
    calendar: 'Calendar',
    calendarSays:
      'Your sessions in any calendar program. Whoever has the address can read it, until you close it here.',
    neutral: 'Only “strength” and how long, as others may see a calendar',
    full: 'Every set',
    detail: 'What it says of a session',
    makeFeed: 'Open a calendar address',
    newFeed: 'The address. It is shown only now: copy it into your calendar program.',
    copy: 'Copy the address',
    copied: 'Copied.',
    openFeed: 'Open in the calendar program',
    closeFeed: 'Close',
    closeFeedOf: (name: string): string => `Close the address ${name}`,
    failed: (why: string): string => `That did not work: ${why}`,
  },
});

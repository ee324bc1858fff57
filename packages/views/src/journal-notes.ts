import type { JournalState } from '@carryover/engine';
import { plural } from './words.ts';

/** What of a journal no view can show: nobody is to take a part of it for the whole. */
export const journalNotes = ({ unread, dangling }: JournalState): readonly string[] => [
  ...(unread > 0
    ? [
        `${plural(unread, 'entry', 'entries')} of your journal ${unread === 1 ? 'is' : 'are'} of a newer Carryover: kept, and not counted here. Update to see all of it.`,
      ]
    : []),
  ...(dangling.length > 0
    ? [
        `${plural(dangling.length, 'entry', 'entries')} of your journal ${dangling.length === 1 ? 'speaks' : 'speak'} of another that has not come yet.`,
      ]
    : []),
];

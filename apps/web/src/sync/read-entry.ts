// A module of its own, so that only a device that syncs loads the shapes of entries.
import { readEntry } from '@carryover/formats';
import * as z from 'zod';

// The page forbids code that is made of text, and zod would try.
z.config({ jitless: true });

export { readEntry };

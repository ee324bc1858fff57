import * as z from 'zod';
import { entryId, zone } from './values.ts';

/** What a device's clock can say at all: no entry is refused for a clock that is wrong. */
const mostMilliseconds = 8.64e15;

/** The frame of every entry. The bodies of known kinds have shapes of their own. */
export const entrySchema = z
  .strictObject({
    id: entryId.meta({ description: 'A UUIDv7 made on the device; it is never used for another entry' }),
    kind: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'expected words in lower case, such as run-done' })
      .meta({ description: 'One of the kinds of docs/journal.md, or one that only newer versions know' }),
    version: z.int().min(1).max(1_000_000).meta({ description: "Of the kind's body, from 1 on" }),
    device: z
      .string()
      .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: 'expected a UUID in lower case' })
      .meta({ description: 'The device that told' }),
    told: z
      .strictObject({
        epochMilliseconds: z.int().min(-mostMilliseconds).max(mostMilliseconds),
        zone,
      })
      .meta({ description: "What the device's clock said; no order is taken from it" }),
    body: z.record(z.string(), z.unknown()).meta({ description: 'What is told, as its kind has it' }),
  })
  .meta({ title: 'Journal entry' });

import type { JsonObject } from '@carryover/engine';
import { entrySchema as entryFrame } from '@carryover/formats';
import { mostEntriesAPull, mostEntriesAPush } from '@carryover/store';
import { z } from '@hono/zod-openapi';

/** Who may see the athlete was settled before this is read, so any text will do: what is unknown is not found. */
export const athleteParams = z.object({
  athlete: z.string().openapi({ description: 'The id of an athlete, as /api/v1/me lists them.' }),
});

const headSchema = z
  .object({
    epoch: z
      .string()
      .openapi({ description: 'Names one life of the journal; a restored copy begins another.' }),
    seq: z.int().min(0).openapi({ description: 'Place of the last entry; 0 when there is none.' }),
    chain: z.string().openapi({ description: 'Digest of the ids of all entries up to seq, in their order.' }),
  })
  .openapi('Head');

const jsonObject = z
  .custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
  .openapi({ type: 'object', additionalProperties: true });

const entrySchema = entryFrame.extend({ body: jsonObject }).openapi('Entry');

/** An entry as it comes in: each is looked at by itself, so that a bad one never holds up the others. */
const pushedEntry = z.unknown().openapi({ allOf: [{ $ref: '#/components/schemas/Entry' }] });

export const pushSchema = z
  .object({
    device: z.uuid(),
    entries: z.array(pushedEntry).max(mostEntriesAPush),
    known: headSchema.optional().openapi({ description: 'What the device has of this journal.' }),
  })
  .openapi('Push');

const startOver = z.object({
  epoch: z.string(),
  reason: z.enum(['other-epoch', 'journal-is-shorter', 'histories-differ']),
});

const placed = z.object({
  index: z.int(),
  id: z.string(),
  status: z.enum(['accepted', 'duplicate']),
  seq: z.int(),
});

const refused = z.object({
  index: z.int(),
  id: z.string().optional(),
  status: z.literal('refused'),
  reason: z.string(),
});

export const pushAnswerSchema = z
  .object({
    answers: z.array(z.union([placed, refused])).readonly(),
    head: headSchema,
    startOver: startOver.optional().openapi({ description: 'Nothing was taken in: start over, then push.' }),
  })
  .openapi('PushAnswer');

export const pullSchema = z
  .object({
    device: z.uuid(),
    epoch: z.string().max(100).openapi({ description: 'As the last page said; empty at first.' }),
    since: z.int().min(0).openapi({ description: 'The last place that the device has; 0 at first.' }),
    chain: z.string().max(100).openapi({ description: 'As the last page said; empty at first.' }),
    limit: z.int().min(1).max(mostEntriesAPull),
  })
  .openapi('Pull');

const page = z.object({
  status: z.literal('page'),
  entries: z.array(z.object({ seq: z.int().min(1), entry: entrySchema })).readonly(),
  upTo: headSchema,
  head: headSchema,
  wentBack: z.literal(true).optional(),
});

export const pullAnswerSchema = z
  .union([page, startOver.extend({ status: z.literal('start-over') })])
  .openapi('PullAnswer');

/** The content of an answer or a body in JSON. */
export const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });

/** The content of an answer that its handler writes by itself, so that its type is no matter of the compiler. */
export const written = (
  mediaType: string,
  schema: z.ZodType = z.string(),
): { readonly [mediaType: string]: { readonly schema: z.ZodType } } => ({ [mediaType]: { schema } });

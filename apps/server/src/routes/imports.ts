import type { Weekday } from '@carryover/engine';
import { isZone, type ReadOptions } from '@carryover/formats';
import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { importJson, importSchema } from '../imports/import-schema.ts';
import { importerFor } from '../imports/importer-of.ts';
import { notFound, ProblemError } from '../problem.ts';
import { defineRoute } from '../route.ts';
import { bytesOf } from '../security/body.ts';
import { athleteParams, json } from '../shapes.ts';
import { dayParam } from '../views/view-route.ts';

const mostSigns = 200;

/** The last part of a path, without signs that are none. */
const fileNameOf = (header: string): string | undefined => {
  try {
    const name = decodeURIComponent(header).split(/[\\/]/).at(-1) ?? '';
    const plain = name
      .toWellFormed()
      .replaceAll(/[\p{C}\u2028\u2029]/gu, '')
      .trim();
    return plain === '' || plain.length > mostSigns ? undefined : plain;
  } catch {
    return undefined;
  }
};

const fileHeader = z
  .string()
  .transform((text, context): string => {
    const name = fileNameOf(text);
    if (name !== undefined) return name;
    context.addIssue({ code: 'custom', message: `a name of 1 to ${mostSigns} signs, percent-encoded` });
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    description:
      "The file's name, percent-encoded as encodeURIComponent does. It stands in a header as proxies keep addresses.",
    example: 'workouts.csv',
  });

const zoneParam = z
  .string()
  .max(60)
  .refine(isZone, { message: 'the name of a zone, as Europe/Berlin' })
  .optional()
  .openapi({
    description: "Where the file's clocks were read; the athlete's own zone where it is left out.",
  });

const optionParams = z.object({
  unit: z.enum(['kg', 'lb']).optional().openapi({ description: 'Of loads, where the file leaves it open.' }),
  distanceUnit: z.enum(['km', 'mi']).optional(),
  zone: zoneParam,
  raceDay: dayParam('The race that a plan without dates leads to.'),
  weekStartsOn: z
    .enum(['0', '1', '2', '3', '4', '5', '6'])
    .optional()
    .openapi({ description: 'The day with which the weeks of a plan begin, 0 being Monday.' }),
});

const readOptionsOf = ({
  unit,
  distanceUnit,
  zone,
  raceDay,
  weekStartsOn,
}: z.infer<typeof optionParams>): ReadOptions => ({
  ...(unit === undefined ? {} : { unit }),
  ...(distanceUnit === undefined ? {} : { distanceUnit }),
  ...(zone === undefined ? {} : { zone }),
  ...(raceDay === undefined ? {} : { raceDay }),
  ...(weekStartsOn === undefined ? {} : { weekStartsOn: Number(weekStartsOn) as Weekday }),
});

const bytesMediaType = 'application/octet-stream';
const path = '/api/v1/athletes/{athlete}/imports';
const importParams = athleteParams.extend({ import: z.string() });

const uploadRoute = defineRoute({
  operationId: 'uploadFile',
  summary: 'Hand in a file of runs, lifts or plans',
  description:
    "The file's bytes are the body. It is read on a thread of its own, in its turn; the answer says where to ask how far it is. " +
    'Read are recordings (FIT, TCX, GPX), whole exports of Strava and Garmin (ZIP), logs of Hevy, Strong, FitNotes and Liftosaur, lists of Garmin and ' +
    'Strava, files of intervals.icu, calendars, the notation and files of Carryover. What the journal has already is not kept twice, so a file may be sent again at will.',
  tags: ['imports'],
  method: 'post',
  path,
  access: 'owner',
  accepts: [bytesMediaType],
  limit: 'importBytes',
  readsBody: true,
  mayAnswer: ['too-many'],
  request: {
    params: athleteParams,
    query: optionParams,
    headers: z.object({ 'x-file-name': fileHeader }),
    body: {
      required: true,
      content: { [bytesMediaType]: { schema: z.string().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: {
    202: {
      description: 'It is on the list, and is read in its turn.',
      headers: z.object({ location: z.string().openapi({ description: 'Where to ask how far it is.' }) }),
      content: json(importSchema),
    },
  },
});

const listRoute = defineRoute({
  operationId: 'imports',
  summary: 'The last hundred files that were handed in, the newest first',
  tags: ['imports'],
  method: 'get',
  path,
  access: 'owner',
  request: { params: athleteParams },
  responses: {
    200: {
      description: 'The imports.',
      content: json(z.object({ imports: z.array(importSchema) }).openapi('Imports')),
    },
  },
});

const oneRoute = defineRoute({
  operationId: 'import',
  summary: 'How far an import is, and what it brought',
  tags: ['imports'],
  method: 'get',
  path: `${path}/{import}`,
  access: 'owner',
  request: { params: importParams },
  responses: { 200: { description: 'The import.', content: json(importSchema) } },
});

const undoRoute = defineRoute({
  operationId: 'undoImport',
  summary: 'Take an import back, whole',
  description:
    'An entry withdraws it, and nothing is deleted. Sent again, the file is read anew. May be repeated at will.',
  tags: ['imports'],
  method: 'post',
  path: `${path}/{import}/undo`,
  access: 'owner',
  mayAnswer: ['nothing-to-undo'],
  request: { params: importParams },
  responses: { 200: { description: 'The import, which is undone.', content: json(importSchema) } },
});

export const imports: Resource = (api, deps) => {
  const importer = importerFor(deps);
  const { limits } = deps;

  api.openapi(uploadRoute, async (context) => {
    const { athlete } = context.req.valid('param');
    const { 'x-file-name': file } = context.req.valid('header');
    const options = readOptionsOf(context.req.valid('query'));
    const slot = importer.reserve(athlete);
    if (slot === undefined)
      throw new ProblemError(
        'too-many',
        `At most ${limits.importsOfAthlete} files of one athlete wait at the same time, and ${limits.importsOfAll} of all. Send it again once one is read.`,
        { headers: { 'retry-after': '10' } },
      );
    try {
      const { body } = context.req.raw;
      const bytes = body === null ? new Uint8Array() : await bytesOf(body, limits.importBytes);
      const made = importJson(await slot.take({ file, bytes, options }));
      context.header('location', `${path.replace('{athlete}', encodeURIComponent(athlete))}/${made.id}`);
      return context.json(made, 202);
    } catch (error) {
      slot.leave();
      throw error;
    }
  });
  api.openapi(listRoute, async (context) => {
    const kept = await importer.list(context.req.valid('param').athlete);
    return context.json({ imports: kept.map(importJson) }, 200);
  });
  api.openapi(oneRoute, async (context) => {
    const { athlete, import: id } = context.req.valid('param');
    const kept = await importer.find(athlete, id);
    if (kept === undefined) throw notFound();
    return context.json(importJson(kept), 200);
  });
  api.openapi(undoRoute, async (context) => {
    const { athlete, import: id } = context.req.valid('param');
    const kept = await importer.find(athlete, id);
    if (kept === undefined) throw notFound();
    const undone = await importer.undo(athlete, kept);
    if (undone === undefined)
      throw new ProblemError('nothing-to-undo', 'The import is not done yet, or it kept nothing.');
    return context.json(importJson(undone), 200);
  });
};

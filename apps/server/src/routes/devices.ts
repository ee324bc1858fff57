import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { notFound } from '../problem.ts';
import { defineRoute } from '../route.ts';
import { athleteParams, json } from '../shapes.ts';

const devicesSchema = z
  .object({
    devices: z
      .array(
        z.object({
          device: z.string(),
          seq: z.int().openapi({ description: 'The place up to which it has the journal.' }),
          isUpToDate: z.boolean(),
          firstSeen: z.iso.datetime(),
          lastSeen: z.iso
            .datetime()
            .openapi({ description: 'To the hour, where nothing new was there for it.' }),
        }),
      )
      .readonly(),
  })
  .openapi('Devices');

const devicesRoute = defineRoute({
  operationId: 'devices',
  summary: 'The devices that keep a copy of the journal',
  tags: ['journal'],
  method: 'get',
  path: '/api/v1/athletes/{athlete}/devices',
  access: 'owner',
  request: { params: athleteParams },
  responses: { 200: { description: 'The devices.', content: json(devicesSchema) } },
});

const forgetRoute = defineRoute({
  operationId: 'forgetDevice',
  summary: 'Take a device off the list',
  description:
    'What it told stays in the journal, and it is back on the list when it asks again: to lock it out, end its session.',
  tags: ['journal'],
  method: 'delete',
  path: '/api/v1/athletes/{athlete}/devices/{device}',
  access: 'owner',
  request: { params: athleteParams.extend({ device: z.string() }) },
  responses: { 204: { description: 'It is off the list.' } },
});

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const devices: Resource = (api, { database }) => {
  const { journal, tables } = database;
  api.openapi(devicesRoute, async (context) => {
    const { athlete } = context.req.valid('param');
    const head = await journal.head(athlete);
    const rows = await tables
      .selectFrom('devices')
      .selectAll()
      .where('athlete_id', '=', athlete)
      .orderBy('last_seen_ms', 'desc')
      .execute();
    const listed = rows.map((row) => ({
      device: row.device,
      seq: row.seq,
      isUpToDate: row.epoch === head.epoch && row.seq === head.seq,
      firstSeen: timeOf(row.first_seen_ms),
      lastSeen: timeOf(row.last_seen_ms),
    }));
    return context.json({ devices: listed }, 200);
  });
  api.openapi(forgetRoute, async (context) => {
    const { athlete, device } = context.req.valid('param');
    const { numDeletedRows } = await tables
      .deleteFrom('devices')
      .where('athlete_id', '=', athlete)
      .where('device', '=', device)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw notFound();
    return context.body(null, 204);
  });
};

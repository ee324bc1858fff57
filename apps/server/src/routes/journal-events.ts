import type { Resource } from '../api.ts';
import { eventStream } from '../event-stream.ts';
import { ProblemError } from '../problem.ts';
import { defineRoute } from '../route.ts';
import { athleteParams, written } from '../shapes.ts';

const eventsRoute = defineRoute({
  operationId: 'journalEvents',
  summary: 'Hear of it when the journal grows',
  description:
    'Server-sent events called `head`, each with the epoch and the place of the last entry as JSON: the first one at ' +
    'once, the next whenever entries came in. A lost event loses nothing, as the entries come by pull.',
  tags: ['journal'],
  method: 'get',
  path: '/api/v1/athletes/{athlete}/journal/events',
  access: 'owner',
  mayAnswer: ['too-many'],
  request: { params: athleteParams, written },
  responses: {
    200: { description: 'The events.', content: written('text/event-stream') },
  },
});

export const journalEvents: Resource = (api, { callers, database, limits, live }) => {
  api.openapi(eventsRoute, async (context) => {
    const { athlete } = context.req.valid('param');
    const { raw } = context.req;
    const events = eventStream({
      beat: limits.heartbeatMilliseconds,
      // A session that was revoked, or an athlete that was deleted, hears nothing more from the next heartbeat on.
      mayGoOn: async () => (await callers.callerOf(raw))?.athletes.includes(athlete) === true,
    });
    const leave = live.listen(athlete, events.head, events.end);
    if (leave === undefined) {
      events.end();
      throw new ProblemError(
        'too-many',
        `At most ${limits.liveConnections} connections wait for a journal at the same time. Close one, or pull.`,
        { headers: { 'retry-after': '60' } },
      );
    }
    events.onEnd(leave);
    try {
      events.head(await database.journal.head(athlete));
    } catch (error) {
      events.end();
      throw error;
    }
    return context.body(events.stream, 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
  });
};

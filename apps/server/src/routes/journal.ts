import { readEntry } from '@carryover/formats';
import { answerPullAsText, answerPush, type PushAnswer } from '@carryover/store';
import type { Resource } from '../api.ts';
import { devicesInDatabase } from '../device-notes.ts';
import type { Metrics } from '../metrics.ts';
import { defineRoute } from '../route.ts';
import {
  athleteParams,
  json,
  pullAnswerSchema,
  pullSchema,
  pushAnswerSchema,
  pushSchema,
  written,
} from '../shapes.ts';

const pushRoute = defineRoute({
  operationId: 'pushJournal',
  summary: 'Hand in entries that a device was told',
  description:
    'May be repeated at will: an entry that is there already keeps its place. Every entry has its own answer, and a ' +
    'bad one never holds up the others. A device keeps an entry in its outbox until a pull brings it back.',
  tags: ['journal'],
  method: 'post',
  path: '/api/v1/athletes/{athlete}/journal/push',
  access: 'owner',
  limit: 'pushBytes',
  request: { params: athleteParams, body: { required: true, content: json(pushSchema) } },
  responses: { 200: { description: 'What became of each entry.', content: json(pushAnswerSchema) } },
});

const pullRoute = defineRoute({
  operationId: 'pullJournal',
  summary: 'Take the entries after a place',
  description:
    'A device shows the epoch, place and chain that it has. Where its history is no beginning of this journal it is ' +
    'told to start over: it then pushes all that it has and pulls from 0, and nothing is lost.',
  tags: ['journal'],
  method: 'post',
  path: '/api/v1/athletes/{athlete}/journal/pull',
  access: 'owner',
  request: { params: athleteParams, body: { required: true, content: json(pullSchema) } },
  responses: {
    200: {
      description: 'A page of entries, or the word to start over.',
      content: written('application/json', pullAnswerSchema),
    },
  },
});

const count = (metrics: Metrics, answers: PushAnswer['answers']): boolean => {
  const by = Map.groupBy(answers, ({ status }) => status);
  for (const [status, same] of by) metrics.journal(status, same.length);
  return by.has('accepted');
};

export const journal: Resource = (api, { database, live, log, metrics, now }) => {
  const authority = {
    store: database.journal,
    readEntry,
    texts: database.texts,
    sawDevice: devicesInDatabase(database, now, log),
  };
  api.openapi(pushRoute, async (context) => {
    const { athlete } = context.req.valid('param');
    const { known, ...push } = context.req.valid('json');
    const answer = await answerPush(authority, athlete, {
      ...push,
      ...(known === undefined ? {} : { known }),
    });
    if (count(metrics, answer.answers)) live.announce(athlete, answer.head);
    return context.json(answer, 200);
  });
  api.openapi(pullRoute, async (context) => {
    const { athlete } = context.req.valid('param');
    const answer = await answerPullAsText(authority, athlete, context.req.valid('json'));
    return context.body(answer, 200, { 'content-type': 'application/json' });
  });
};

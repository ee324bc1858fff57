import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseById } from '../catalog/index.ts';
import { logOfText } from '../example.ts';
import { viewOf } from '../view.ts';
import examples from './isolation-heavy.examples.ts';
import isolationHeavy from './isolation-heavy.ts';

/** The notation has no notes: logging apps do. */
const breachesWithNote = (note: string): number => {
  const log = logOfText(examples.broken.weeks);
  const sessions = log.sessions.map((session) =>
    session.kind === 'strength'
      ? { ...session, exercises: session.exercises.map((each) => ({ ...each, note })) }
      : session,
  );
  const view = viewOf({ ...log, sessions }, log.coverage.lifts!, exerciseById);
  return isolationHeavy.judge(view).breaches.length;
};

test('a note that speaks of rehab or pain takes an exercise out of the count', () => {
  assert.equal(breachesWithNote('Rehab, as the physio said'), 0);
  assert.equal(breachesWithNote('knee pain: light'), 0);
  assert.equal(breachesWithNote('felt painted on, alpha gym'), 1);
});

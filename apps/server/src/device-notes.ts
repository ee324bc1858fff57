import { compareWithNote, type SawDevice } from '@carryover/store';
import type { Database } from '@carryover/store/node';
import { errorFields, type Log } from './log.ts';

/** Ours: a device that asks every few seconds and finds nothing new costs one write an hour. */
const noteAgainMilliseconds = 3_600_000;

/** Notes how far each device is. A note that cannot be written is told to the log and holds up no pull. */
export const devicesInDatabase = (database: Database, now: () => number, log: Log): SawDevice => {
  const { tables } = database;
  const note: SawDevice = async (athlete, device, shown, isCatchingUp) => {
    const noted = await tables
      .selectFrom('devices')
      .selectAll()
      .where('athlete_id', '=', athlete)
      .where('device', '=', device)
      .executeTakeFirst();
    const { wentBack, note } = compareWithNote(noted, shown);
    if (isCatchingUp) return wentBack;
    const time = now();
    const isSame = noted?.epoch === note.epoch && noted.seq === note.seq;
    if (noted !== undefined && isSame && time - noted.last_seen_ms < noteAgainMilliseconds) return wentBack;
    const row = { epoch: note.epoch, seq: note.seq, last_seen_ms: time };
    await tables
      .insertInto('devices')
      .values({ athlete_id: athlete, device, first_seen_ms: time, ...row })
      .onConflict((conflict) => conflict.columns(['athlete_id', 'device']).doUpdateSet(row))
      .execute();
    return wentBack;
  };
  return (athlete, device, shown, isCatchingUp) =>
    note(athlete, device, shown, isCatchingUp).catch((error: unknown) => {
      log({ level: 'warn', event: 'device-not-noted', ...errorFields(error) });
      return false;
    });
};

import type { Bodies, Day, EntryKind, JournalState, Json, Moment, Run, RunType } from '@carryover/engine';
import { planFrom } from './plan/index.ts';
import { templateText } from './request/index.ts';

/** What is to become of a run: its own fields anew, that it was done, or that it is none. */
export type RunChangeAsked =
  | {
      readonly kind: 'change';
      readonly at?: Moment;
      readonly type?: RunType;
      /** Null takes it away. */
      readonly durationMinutes?: number | null;
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'delete' };

/** An entry to be told, which has no id yet. */
export type ToTell = {
  readonly [Kind in EntryKind]: { readonly kind: Kind; readonly body: Bodies[Kind] };
}[EntryKind];

export interface RunChangeContext {
  readonly state: JournalState;
  readonly today: Day;
  /** Which kind of entry told of a session; undefined where none did, as of a run of the usual week. */
  readonly kindOf: (session: string) => string | undefined;
}

const bodyOf = ({ id: _id, status: _status, kind: _kind, ...body }: Run): Bodies['run-planned'] => body;

const changed = (run: Run, asked: RunChangeAsked): Run | undefined => {
  if (asked.kind === 'delete') return undefined;
  if (asked.kind === 'done') return run;
  const { at = run.at, type, durationMinutes } = asked;
  const { durationMinutes: before, ...rest } = run;
  const minutes = durationMinutes === undefined ? before : durationMinutes;
  return {
    ...rest,
    at,
    ...(minutes == null ? {} : { durationMinutes: minutes }),
    ...(type === undefined ? {} : { type, typeConfidence: 1, typeEvidence: ['said by the athlete'] }),
  };
};

/** What a correction of a run's entry says. */
const fieldsOf = ({ at, type, durationMinutes }: RunChangeAsked & { readonly kind: 'change' }) =>
  ({
    ...(at === undefined ? {} : { at: { ...at } }),
    ...(type === undefined ? {} : { type }),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
  }) as { readonly [field: string]: Json };

/**
 * A week whose runs are those of the usual week is told whole once one of them changes; the usual week itself is told
 * with it, since it would else be read from this one.
 */
const adopted = (
  { state, today }: RunChangeContext,
  run: Run,
  asked: RunChangeAsked,
  runs: readonly Run[],
): readonly ToTell[] => {
  const { request } = planFrom(state, today);
  const kept = runs.flatMap((each) => (each.id === run.id ? (changed(each, asked) ?? []) : each));
  if (kept.length === 0) return [];
  const template = templateText(request.template ?? [], state.athlete.weekStartsOn ?? 0);
  return [
    ...(state.wishes.template === undefined ? [{ kind: 'season-wishes' as const, body: { template } }] : []),
    ...kept.map((each) => ({ kind: 'run-planned' as const, body: bodyOf(each) })),
    ...(asked.kind === 'done' ? [{ kind: 'run-done' as const, body: bodyOf(run) }] : []),
  ];
};

const isUsual = ({ id }: Run): boolean => id.startsWith('usual-');

/** The entries that tell a change of a run; none where there is no such run or where only its race can be changed. */
export const entriesOfRunChange = (
  context: RunChangeContext,
  id: string,
  asked: RunChangeAsked,
): readonly ToTell[] => {
  const { state, today, kindOf } = context;
  const { plan } = planFrom(state, today);
  const week = plan.weeks.find(({ runs }) => runs.some((run) => run.id === id));
  const run = [...(week?.runs ?? []), ...state.log.sessions].find(
    (each): each is Run => each.kind === 'run' && each.id === id,
  );
  if (run === undefined) return [];
  if (isUsual(run)) return adopted(context, run, asked, week?.runs.filter(isUsual) ?? []);
  const of = kindOf(id);
  if (of === undefined) return [];
  if (asked.kind === 'delete') return [{ kind: 'withdrawal', body: { target: id } }];
  if (asked.kind === 'done') return [{ kind: 'run-done', body: bodyOf(run) }];
  return [{ kind: 'correction', body: { target: id, of, change: fieldsOf(asked) } }];
};

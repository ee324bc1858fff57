import { type Day, formatDay } from '@carryover/engine';
import type { Head } from '@carryover/store';
import { inputsKey } from '@carryover/views';
import type { ViewAsk } from './answer-view.ts';
import type { KeptViews } from './kept-views.ts';
import { dayIn, type ViewMaker } from './maker.ts';

export interface ShownView {
  readonly etag: string;
  /** JSON text; absent where the asker has the same already. */
  readonly body?: string;
}

type Made = Required<ShownView>;

export interface Asked {
  readonly ask: ViewAsk;
  /** As on this day; the athlete's own today where it is absent. */
  readonly day?: Day;
  readonly signal?: AbortSignal;
  /** Whether the asker has what goes by this tag. */
  readonly has?: (etag: string) => boolean;
}

/** Views of journals: computed once for the same inputs. */
export interface Views {
  show(athlete: string, asked: Asked): Promise<ShownView>;
  /** Computes what is asked for most, ahead of time. May be repeated at will. */
  prepare(athlete: string): Promise<void>;
}

export interface ViewsDeps {
  readonly maker: ViewMaker;
  readonly kept: KeptViews;
  readonly head: (athlete: string) => Promise<Head>;
  readonly now: () => number;
  readonly version: string;
  readonly failed: (error: unknown) => void;
}

const asText = (ask: ViewAsk): Readonly<Record<string, string | number | undefined>> => {
  const { view: _view, ...rest } = ask;
  return rest;
};

interface Wanted {
  readonly ask: ViewAsk;
  readonly today: Day;
  readonly keeps: boolean;
}

/** How many athletes' zones are remembered; each is one short line. */
const mostZones = 10_000;

export const createViews = ({ maker, kept, head, now, version, failed }: ViewsDeps): Views => {
  const zones = new Map<string, { readonly chain: string; readonly zone: string | undefined }>();
  const inTheMaking = new Map<string, Promise<Made>>();

  const zoneAt = async (athlete: string, { epoch, chain }: Head): Promise<string | undefined> => {
    const at = `${epoch} ${chain}`;
    const remembered = zones.get(athlete);
    if (remembered?.chain === at) return remembered.zone;
    const { zone } = await maker.zoneOf(athlete);
    zones.delete(athlete);
    zones.set(athlete, { chain: at, zone });
    if (zones.size > mostZones) zones.delete(zones.keys().next().value!);
    return zone;
  };

  const tagOf = (ask: ViewAsk, at: Head, today: Day): string =>
    `W/"${inputsKey({ view: ask.view, head: at, today, version, asked: asText(ask) })}"`;

  /** One row for each day and each way to ask. */
  const placeOf = (ask: ViewAsk, today: Day): string =>
    [formatDay(today), ...Object.entries(asText(ask)).map((pair) => pair.join('='))].join(' ');

  /** The views of other days, weeks and spans have no end: only what everybody is shown first is kept. */
  const isPlain = (ask: ViewAsk): boolean =>
    Object.entries(asText(ask)).every(([name, value]) => name === 'preset' || value === undefined);

  /** A journal may be deleted while a view of it is made: nothing is to be left of it then. */
  const keep = async (athlete: string, ask: ViewAsk, today: Day, made: Made): Promise<void> => {
    await kept.write(athlete, ask.view, placeOf(ask, today), made);
    if ((await head(athlete)).seq === 0) await kept.drop(athlete);
  };

  const make = async (
    athlete: string,
    { ask, today, keeps }: Wanted,
    signal?: AbortSignal,
  ): Promise<Made> => {
    const made = await maker.make(athlete, ask, today, signal);
    const shown = { etag: tagOf(ask, made.head, today), body: made.body };
    if (made.head.seq > 0 && keeps) await keep(athlete, ask, today, shown).catch(failed);
    return shown;
  };

  /** Who asks for the same at the same time shares the work, and nobody's leaving ends it for the others. */
  const makeOnce = (athlete: string, wanted: Wanted, etag: string, signal?: AbortSignal) => {
    const key = `${athlete} ${etag}`;
    const running = inTheMaking.get(key);
    if (running) return running;
    const started = make(athlete, wanted, signal).finally(() => inTheMaking.delete(key));
    inTheMaking.set(key, started);
    return started;
  };

  const show = async (athlete: string, { ask, day, signal, has }: Asked): Promise<ShownView> => {
    const at = await head(athlete);
    const today = day ?? dayIn(await zoneAt(athlete, at), now());
    const wanted: Wanted = { ask, today, keeps: day === undefined && isPlain(ask) };
    const etag = tagOf(ask, at, today);
    if (has?.(etag)) return { etag };
    const known = isPlain(ask) ? await kept.read(athlete, ask.view, placeOf(ask, today)) : undefined;
    if (known?.etag === etag) return known;
    try {
      return await makeOnce(athlete, wanted, etag, signal);
    } catch (error) {
      // Somebody else began it and went away before its turn.
      if (error instanceof Error && error.name === 'AbortError' && !signal?.aborted)
        return makeOnce(athlete, wanted, etag, signal);
      throw error;
    }
  };

  return {
    show,
    prepare: async (athlete) => {
      if ((await head(athlete)).seq === 0) return;
      for (const view of ['today', 'audit'] as const) await show(athlete, { ask: { view } });
    },
  };
};

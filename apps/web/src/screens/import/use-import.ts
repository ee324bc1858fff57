import type { ReadOptions } from '@carryover/formats';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../data/draft.ts';
import { database, tell } from '../../data/journal.ts';
import { type OpenReader, openReader } from '../../reader/open-reader.ts';
import type { ImportPreview } from '../../reader/preview.ts';
import type { ReadProgress } from '../../reader/reader-worker.ts';
import { canBeTakenBack, type Imported, recordAll } from '../../reader/record.ts';
import type { GivenFile } from '../../reader/sources-of.ts';

export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly progress?: ReadProgress }
  | { readonly step: 'preview'; readonly preview: ImportPreview }
  | { readonly step: 'recording'; readonly done: number; readonly of: number; readonly canStop: boolean }
  | { readonly step: 'done'; readonly imported: Imported }
  | { readonly step: 'failed'; readonly message: string };

/** Reading, looking and keeping, with a way out of each. */
export const useImport = (onImported: (imported: Imported) => void) => {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const reader = useRef<OpenReader | undefined>(undefined);
  const files = useRef<readonly GivenFile[]>([]);
  const options = useRef<ReadOptions>({});
  const stopped = useRef(false);

  const close = (): void => {
    reader.current?.close();
    reader.current = undefined;
  };
  useEffect(() => close, []);

  const fail = (error: unknown): void => {
    close();
    setState({ step: 'failed', message: error instanceof Error ? error.message : String(error) });
  };

  const read = async (): Promise<void> => {
    close();
    const open = openReader();
    reader.current = open;
    setState({ step: 'reading' });
    const asked = { database, files: files.current, options: options.current };
    const hear = (progress: unknown): void => {
      if (reader.current === open) setState({ step: 'reading', progress: progress as ReadProgress });
    };
    try {
      const preview = await Promise.race([open.call('read', asked, hear), open.failed]);
      if (reader.current === open) setState({ step: 'preview', preview });
    } catch (error) {
      if (reader.current === open) fail(error);
    }
  };

  return {
    state,
    give: (given: readonly GivenFile[]): void => {
      files.current = given;
      options.current = {};
      void read();
    },
    /** What a file left open; all are read again with it. */
    answer: (told: ReadOptions): void => {
      options.current = { ...options.current, ...told };
      void read();
    },
    cancel: (): void => {
      if (state.step === 'recording') stopped.current = true;
      else {
        close();
        setState({ step: 'choose' });
      }
    },
    again: (): void => {
      close();
      setState({ step: 'choose' });
    },
    record: async (preview: ImportPreview, answers: readonly Draft[]): Promise<void> => {
      const open = reader.current;
      if (open === undefined) return;
      stopped.current = false;
      const show = (done: number): void =>
        setState({ step: 'recording', done, of: preview.entries, canStop: canBeTakenBack(preview) });
      show(0);
      try {
        const imported = await recordAll(open, preview, show, () => stopped.current);
        if (imported === 'stopped') return setState({ step: 'choose' });
        if (answers.length > 0) await tell(...answers);
        close();
        // What was said of its names goes with it, where it can be taken back at all.
        const imports =
          imported.imports.length > 0 ? [...imported.imports, ...answers.map(({ id }) => id)] : [];
        setState({ step: 'done', imported: { ...imported, imports } });
        onImported({ ...imported, imports });
      } catch (error) {
        fail(error);
      }
    },
  };
};

export type Importing = ReturnType<typeof useImport>;

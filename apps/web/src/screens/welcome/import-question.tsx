import { offerUndo } from '../../data/undo.ts';
import { withdrawImports } from '../../reader/record.ts';
import { ImportPanel } from '../import/import-panel.tsx';
import { useImport } from '../import/use-import.ts';
import { words as importWords } from '../import/words.ts';
import type { QuestionProps } from './question.ts';
import { words } from './words.ts';

/** A file answers most of the other questions. */
export const ImportQuestion = ({ answers, onAnswer, preview }: QuestionProps) => {
  const importing = useImport(({ sessions, imports }) => {
    onAnswer({ ...answers, imported: (answers.imported ?? 0) + sessions });
    if (imports.length > 0) offerUndo(importWords.imported(sessions), () => withdrawImports(imports));
  });
  const { runs = 0, lifts = 0 } = preview?.known ?? {};
  return (
    <>
      {runs + lifts > 0 && <p>{words.knownSessions(runs, lifts)}</p>}
      <ImportPanel importing={importing} />
    </>
  );
};

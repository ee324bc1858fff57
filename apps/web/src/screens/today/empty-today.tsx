import { InstallFirst } from '../../offline/keep-safe.tsx';
import { href } from '../../path.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyJournal } from '../../ui/empty-journal.tsx';
import { words } from './words.ts';

/** The first visit. */
export const EmptyToday = () => (
  <EmptyJournal title={words.emptyTitle} lead={words.emptyLead} note={<InstallFirst />}>
    <LinkButton href={href('audit', 'self-check')}>{words.selfCheck}</LinkButton>
  </EmptyJournal>
);

import type { ComponentChildren } from 'preact';
import { href } from '../path.ts';
import { ButtonRow, LinkButton } from './button.tsx';
import { Screen } from './screen.tsx';
import { words } from './words.ts';

/** A screen of a journal that holds nothing yet: three ways to begin, and none of them asks for an account. */
export const EmptyJournal = ({
  title,
  lead,
  note,
  children,
}: {
  title: string;
  lead: string;
  /** To know before one begins. */
  note?: ComponentChildren;
  /** Another way that this screen knows. */
  children?: ComponentChildren;
}) => (
  <Screen title={title} lead={lead}>
    {note}
    <ButtonRow>
      <LinkButton main href={href('import')}>
        {words.importFiles}
      </LinkButton>
      <LinkButton href={href('welcome')}>{words.answerQuestions}</LinkButton>
    </ButtonRow>
    <ButtonRow>
      <LinkButton href={href('sample')}>{words.lookAround}</LinkButton>
      {children}
    </ButtonRow>
  </Screen>
);

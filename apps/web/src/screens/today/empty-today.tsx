import { InstallFirst } from '../../offline/keep-safe.tsx';
import { href } from '../../path.ts';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { words } from './words.ts';

/** The first visit: three ways in, and none of them asks for an account. */
export const EmptyToday = () => (
  <Screen title={words.emptyTitle} lead={words.emptyLead}>
    <InstallFirst />
    <ButtonRow>
      <LinkButton main href={href('import')}>
        {words.import}
      </LinkButton>
      <LinkButton href={href('welcome')}>{words.answer}</LinkButton>
    </ButtonRow>
    <ButtonRow>
      <LinkButton href={href('sample')}>{words.sample}</LinkButton>
      <LinkButton href={href('audit', 'self-check')}>{words.selfCheck}</LinkButton>
    </ButtonRow>
  </Screen>
);

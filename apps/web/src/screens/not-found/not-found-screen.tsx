import { href } from '../../path.ts';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { words } from './words.ts';

export const NotFound = () => (
  <Screen title={words.title} lead={words.lead}>
    <ButtonRow>
      <LinkButton main href={href('today')}>
        {words.today}
      </LinkButton>
    </ButtonRow>
  </Screen>
);

import { useEffect, useState } from 'preact/hooks';
import { prefer, preferences } from '../../data/preferences.ts';
import { href } from '../../path.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { enterSample, fillSample } from './fill-sample.ts';
import { words } from './words.ts';

const leave = (): void => {
  prefer({ sample: false });
  location.hash = href('today');
  location.reload();
};

type Filling = 'filling' | 'filled' | { readonly failed: string };

/** In her journal: it is written on first use, and then this is the way on, or out. */
const Inside = () => {
  const [filling, setFilling] = useState<Filling>('filling');
  const begin = (): void => {
    setFilling('filling');
    fillSample().then(
      () => setFilling('filled'),
      (error: Error) => setFilling({ failed: error.message }),
    );
  };
  useEffect(begin, []);
  if (filling === 'filling') return <p role="status">{words.filling}</p>;
  if (filling !== 'filled')
    return (
      <Notice kind="error">
        <p>{words.failed}</p>
        <p class="small muted">{filling.failed}</p>
        <ButtonRow>
          <Button onClick={begin}>{words.tryAgain}</Button>
          <Button onClick={leave}>{words.leave}</Button>
        </ButtonRow>
      </Notice>
    );
  return (
    <>
      <Notice kind="ok">{words.filled}</Notice>
      <ButtonRow>
        <LinkButton main href={href('today')}>
          {words.today}
        </LinkButton>
        <LinkButton href={href('audit')}>{words.audit}</LinkButton>
        <Button onClick={leave}>{words.leave}</Button>
      </ButtonRow>
    </>
  );
};

const SampleScreen = () => (
  <Screen title={words.title} lead={words.lead}>
    <p>{words.holds}</p>
    <p class="muted">{words.own}</p>
    {preferences.value.sample ? (
      <Inside />
    ) : (
      <ButtonRow>
        <Button main onClick={() => enterSample(href('sample'))}>
          {words.look}
        </Button>
      </ButtonRow>
    )}
  </Screen>
);

export default SampleScreen;

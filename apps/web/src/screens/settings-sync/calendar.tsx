import { useState } from 'preact/hooks';
import { askServer } from '../../sync/ask-server.ts';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useServer } from './use-server.ts';
import { words } from './words.ts';

type Detail = 'neutral' | 'full';
interface Feed {
  readonly id: string;
  readonly name: string;
  readonly detail: Detail;
}
interface NewFeed extends Feed {
  readonly url: string;
  readonly webcal: string;
}

const Made = ({ url, webcal }: NewFeed) => {
  const [isCopied, setCopied] = useState(false);
  return (
    <Notice kind="ok">
      <p>{words.newFeed}</p>
      <p class="sync-address">{url}</p>
      <ButtonRow>
        <Button onClick={() => navigator.clipboard.writeText(url).then(() => setCopied(true))}>
          {words.copy}
        </Button>
        <LinkButton href={webcal}>{words.openFeed}</LinkButton>
      </ButtonRow>
      <p role="status">{isCopied ? words.copied : ''}</p>
    </Notice>
  );
};

/** Addresses for calendar programs: made, shown once, closed. */
export const Calendar = ({ athlete }: { athlete: string }) => {
  const path = `athletes/${athlete}/feeds`;
  const feeds = useServer<{ readonly feeds: readonly Feed[] }>(path);
  const [detail, setDetail] = useState<Detail>('neutral');
  const [made, setMade] = useState<NewFeed>();
  const [problem, setProblem] = useState<string>();
  const change = (work: Promise<NewFeed | undefined>): void => {
    work.then(
      (feed) => {
        setProblem(undefined);
        setMade(feed);
        feeds.again();
      },
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <>
      <p>{words.calendarSays}</p>
      <Choices
        legend={words.detail}
        choices={[
          { value: 'neutral', label: words.neutral },
          { value: 'full', label: words.full },
        ]}
        chosen={detail}
        onChoose={setDetail}
      />
      <ButtonRow>
        <Button onClick={() => change(askServer<NewFeed>(path, { method: 'POST', body: { detail } }))}>
          {words.makeFeed}
        </Button>
      </ButtonRow>
      {made !== undefined && <Made {...made} />}
      {(problem ?? feeds.problem) !== undefined && (
        <Notice kind="error">{words.failed(problem ?? feeds.problem ?? '')}</Notice>
      )}
      <ul class="sync-list">
        {feeds.value?.feeds.map((feed) => (
          <li key={feed.id}>
            <strong>{feed.name}</strong>
            <span class="small muted">{words[feed.detail]}</span>
            <ButtonRow>
              <Button
                label={words.closeFeedOf(feed.name)}
                onClick={() => change(askServer<undefined>(`${path}/${feed.id}`, { method: 'DELETE' }))}
              >
                {words.closeFeed}
              </Button>
            </ButtonRow>
          </li>
        ))}
      </ul>
    </>
  );
};

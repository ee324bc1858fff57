import { useAnswer } from '../../data/use-answer.ts';
import { Answered } from '../../ui/answered.tsx';
import { Screen } from '../../ui/screen.tsx';
import { words } from './words.ts';

const TodayScreen = () => {
  const answer = useAnswer('today', undefined);
  return (
    <Screen title={words.title}>
      <Answered answer={answer}>{({ decision }) => <p>{decision.says}</p>}</Answered>
    </Screen>
  );
};

export default TodayScreen;

import { Section } from '../../ui/screen.tsx';
import type { Week } from './item-names.ts';
import { words } from './words.ts';

type Lines = NonNullable<Week['review']>['done'];

const Part = ({ title, lines }: { title: string; lines: Lines }) =>
  lines.length === 0 ? null : (
    <div class="review-part">
      <h3>{title}</h3>
      <ul>
        {lines.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  );

/** A look back at a week that is over. */
export const WeekReview = ({ review }: { review: NonNullable<Week['review']> }) => (
  <Section title={words.review}>
    <Part title={words.reviewDone} lines={review.done} />
    <Part title={words.reviewChanged} lines={review.changed} />
    <Part title={words.reviewNext} lines={review.next} />
    <Part title={words.reviewQuestions} lines={review.questions.map((says) => ({ about: '', says }))} />
  </Section>
);

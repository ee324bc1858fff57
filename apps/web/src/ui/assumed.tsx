import { words } from './words.ts';
import './why.css';

/** What nobody told and a plan took for granted, a sentence each, behind its heading. */
export const Assumed = ({ assumed }: { assumed: readonly string[] }) =>
  assumed.length === 0 ? null : (
    <details class="why">
      <summary>{words.assumed}</summary>
      <ul class="why-reasons">
        {assumed.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </details>
  );

import { html } from 'hono/html';
import { layout, type Markup } from './layout.ts';

export const homePage = (version: string): Markup =>
  layout(
    'Carryover',
    html`<h1>Carryover</h1>
      <p>Strength that carries over to the road. This is a Carryover server: it keeps the journal of a runner who lifts,
        and computes today, the week, the audit and the season from it.</p>
      <p>It runs without the app, which was not built here: <code>node apps/web/build.ts</code> does so in a checkout, and
        it is shown from the next start on. The <code>carryover</code> command and other programs talk to it:</p>
      <ul>
        <li><a href="/api/v1/docs">The API, to read</a></li>
        <li><a href="/api/v1/openapi.json">The API as an OpenAPI document</a>, and a typed client of it in the package
          <code>@carryover/api-client</code></li>
        <li><a href="/health/ready">Whether the database answers</a></li>
      </ul>
      <p>Everything that you told it can be taken out at any time: <code>carryover export</code>, or
        <code>/api/v1/athletes/{athlete}/export</code>.</p>
      <p class="quiet">Version ${version}, MIT licence.</p>`,
  );

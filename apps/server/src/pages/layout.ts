import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** One page of this server: no script, and its look from one file. */
export const layout = (title: string, content: Markup | readonly Markup[]): Markup => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="stylesheet" href="/page.css">
  </head>
  <body>
    <main>${content}</main>
  </body>
</html>
`;

export const styleSheet = `:root {
  color-scheme: light dark;
  --text: light-dark(#1d2420, #e6ebe7);
  --quiet: light-dark(#55605a, #a3aea7);
  --page: light-dark(#fbfcfa, #141816);
  --box: light-dark(#f0f3ef, #1d2320);
  --line: light-dark(#d5dcd6, #333b36);
  --link: light-dark(#0b6648, #6fd3ab);
}
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0 0 0.25rem; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: 0.875em ui-monospace, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
article { background: var(--box); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.75rem 1rem; margin: 0 0 1rem; }
article p { margin: 0.25rem 0; }
dl { margin: 0.5rem 0 0; display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: 0.125rem 1rem; }
dt, dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
`;

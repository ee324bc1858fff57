import { html } from 'hono/html';
import type { OpenApiDocument, Operation, Schema } from '../document.ts';
import { operationsOf } from '../document.ts';
import { problems } from '../problem.ts';
import { layout, type Markup } from './layout.ts';

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const linkTo = (name: string): Markup => html`<a href="#${name}"><code>${name}</code></a>`;

/** A type in words; named shapes are links to their place on the page. */
const typeOf = (schema: Schema): Markup => {
  if (schema.$ref !== undefined) return linkTo(nameOf(schema.$ref));
  const parts = schema.allOf?.filter((each) => each.$ref !== undefined) ?? schema.anyOf;
  if (parts !== undefined)
    return html`${parts.map((each, index) => html`${index === 0 ? '' : ' or '}${typeOf(each)}`)}`;
  if (schema.enum !== undefined)
    return html`<code>${schema.enum.map((each) => JSON.stringify(each)).join(' or ')}</code>`;
  if (schema.items !== undefined) return html`list of ${typeOf(schema.items)}`;
  if (schema.properties !== undefined) return html`{ ${Object.keys(schema.properties).join(', ')} }`;
  return html`<code>${schema.format ?? String(schema.type ?? 'any JSON')}</code>`;
};

const field = (
  name: string,
  schema: Schema,
  isRequired: boolean,
): Markup => html`<dt><code>${name}</code></dt>
  <dd>${typeOf(schema)}${isRequired ? '' : ', may be absent'}${schema.description ? html`. ${schema.description}` : ''}</dd>`;

const shape = ([name, schema]: readonly [string, Schema]): Markup => html`<article id="${name}">
  <h3><code>${name}</code></h3>
  ${schema.properties === undefined ? html`<p>${typeOf(schema)}</p>` : ''}
  ${[schema, ...(schema.anyOf ?? [])]
    .filter(({ properties }) => properties !== undefined)
    .map(
      (each) =>
        html`<dl>${Object.entries(each.properties ?? {}).map(([key, value]) =>
          field(key, value, each.required?.includes(key) === true),
        )}</dl>`,
    )}
</article>`;

const whoMay: Readonly<Record<string, string>> = {
  owner: 'For the athlete whose journal it is.',
  'signed-in': 'For everybody who is signed in.',
  public: 'For everybody.',
  operator: 'For whoever runs the server.',
};

const operation = ({ method, path, operation: told }: Operation): Markup => {
  const content = told.requestBody?.content ?? {};
  const isGood = ([status]: readonly [string, unknown]): boolean => status.startsWith('2');
  const good = Object.entries(told.responses).filter(isGood);
  const bad = Object.keys(told.responses).filter((status) => !status.startsWith('2'));
  return html`<article id="${told.operationId}">
    <h3><code>${method.toUpperCase()} ${path}</code></h3>
    <p>${told.summary}. ${told.description ?? ''} <span class="quiet">${whoMay[told['x-access']] ?? ''}</span></p>
    <dl>
      ${(told.parameters ?? []).map((each) => field(each.name, { ...each.schema, ...(each.description ? { description: each.description } : {}) }, each.required === true))}
      ${Object.entries(content).map(([type, { schema }]) => html`<dt>Send</dt><dd>${typeOf(schema)} as <code>${type}</code></dd>`)}
      ${good.map(
        ([status, { description, content: sent = {} }]) => html`<dt>${status}</dt><dd>${description}
          ${Object.entries(sent).map(([type, { schema }]) => html`${typeOf(schema)} as <code>${type}</code>`)}</dd>`,
      )}
      <dt>Problems</dt><dd>${bad.join(', ')}</dd>
    </dl>
  </article>`;
};

const problemList = (): Markup =>
  html`${Object.entries(problems).map(
    ([kind, { status, title }]) =>
      html`<dt id="${kind}"><code>${kind}</code></dt><dd>${status}. ${title}</dd>`,
  )}`;

/** The OpenAPI document to read, made by the server: no script. */
export const docsPage = (document: OpenApiDocument): Markup => {
  const operations = operationsOf(document);
  return layout('The API of Carryover', [
    html`<h1>The API of Carryover</h1>
      <p>${document.info.description}</p>
      <p class="quiet">Version ${document.info.version}. For programs: <a href="/api/v1/openapi.json">openapi.json</a>.</p>`,
    ...document.tags.map(
      ({ name, description }) => html`<h2 id="${name}">${description}</h2>
        ${operations.filter(({ operation: { tags } }) => tags.includes(name)).map(operation)}`,
    ),
    html`<h2 id="shapes">What is sent</h2>
      ${Object.entries(document.components.schemas).map(shape)}`,
    html`<h2 id="problems">Problems</h2>
      <p>Every failure is <code>application/problem+json</code>; its <code>type</code> points here.</p>
      <dl>${problemList()}</dl>`,
  ]);
};

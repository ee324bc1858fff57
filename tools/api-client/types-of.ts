import type { OpenApiDocument, Schema } from '../../apps/server/src/document.ts';
import { type Operation, operationsOf } from '../../apps/server/src/document.ts';

/** Keywords that make a type. */
const shaping = [
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'const',
  'enum',
  'type',
  'properties',
  'required',
  'items',
];
/** Keywords that TypeScript has no words for; the server holds requests against them. */
const limiting = ['additionalProperties', 'propertyNames', 'format', 'pattern', 'minimum', 'maximum']
  .concat('exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems')
  .concat('description', 'title', 'example', 'examples', 'default', 'deprecated');
const known = new Set([...shaping, ...limiting]);

const keyText = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll(/['\\]/g, '\\$&')}'` : JSON.stringify(value);

const union = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${[...new Set(parts)].join(' | ')})`;

const saysNothing = (schema: Schema): boolean => Object.keys(schema).every((key) => key === 'description');

const objectText = (schema: Schema): string => {
  const { properties = {}, required = [], additionalProperties: rest } = schema;
  const fields = Object.entries(properties).map(
    ([name, value]) => `${keyText(name)}${required.includes(name) ? '' : '?'}: ${typeText(value)}`,
  );
  if (fields.length > 0) return `{ ${fields.join('; ')} }`;
  return `{ [name: string]: ${typeof rest === 'object' ? typeText(rest) : 'unknown'} }`;
};

const plainText = (schema: Schema, type: string): string => {
  if (type === 'object') return objectText(schema);
  if (type === 'array') return `${schema.items === undefined ? 'unknown' : typeText(schema.items)}[]`;
  if (type === 'string') return schema.format === 'binary' ? 'Blob' : 'string';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean' || type === 'null') return type;
  throw new Error(`tools/api-client does not know the type ${type} of JSON Schema.`);
};

/** A schema as a type. Throws on a keyword that it does not know, as the type would be silently wrong. */
export const typeText = (schema: Schema): string => {
  const unknownKey = Object.keys(schema).find((key) => !known.has(key) && !key.startsWith('x-'));
  if (unknownKey !== undefined)
    throw new Error(`tools/api-client does not know the keyword ${unknownKey} of JSON Schema.`);
  if (schema.$ref !== undefined) return `Schemas['${schema.$ref.replace('#/components/schemas/', '')}']`;
  if (schema.allOf !== undefined)
    return schema.allOf
      .filter((each) => !saysNothing(each))
      .map(typeText)
      .join(' & ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return union(choices.map(typeText));
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map(literal));
  if (schema.type === undefined) return schema.properties === undefined ? 'unknown' : objectText(schema);
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return union(types.map((type) => plainText(schema, type)));
};

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

const contentText = (content: Content): string =>
  `{ ${Object.entries(content)
    .map(([mediaType, { schema }]) => `'${mediaType}': ${typeText(schema)}`)
    .join('; ')} }`;

const parametersText = ({ parameters = [] }: Operation['operation']): string => {
  const groups = Map.groupBy(parameters, (each) => each.in);
  const texts = [...groups].map(([place, same]) => {
    const isNeeded = same.some(({ required }) => required === true);
    const fields = same.map(
      ({ name, required, schema }) => `${keyText(name)}${required ? '' : '?'}: ${typeText(schema)}`,
    );
    return `${place}${isNeeded ? '' : '?'}: { ${fields.join('; ')} }`;
  });
  return texts.length === 0 ? 'Record<string, never>' : `{ ${texts.join('; ')} }`;
};

const problem = `{ 'application/problem+json': Schemas['Problem'] }`;

const responsesText = ({ responses }: Operation['operation']): string => {
  const texts = Object.entries(responses).map(
    ([status, { content }]) => [status, content && contentText(content)] as const,
  );
  const own = texts
    .filter(([, text]) => text !== problem)
    .map(
      ([status, text]) => `${status}: ${text === undefined ? '{ content?: never }' : `{ content: ${text} }`}`,
    );
  const problems = texts.filter(([, text]) => text === problem).map(([status]) => status);
  return `{ ${own.join('; ')} }${problems.length > 0 ? ` & Problems<${problems.join(' | ')}>` : ''}`;
};

const bodyText = ({ requestBody }: Operation['operation']): string => {
  if (requestBody === undefined) return 'requestBody?: never';
  return `requestBody${requestBody.required === true ? '' : '?'}: { content: ${contentText(requestBody.content)} }`;
};

const operationText = ({ method, operation }: Operation): string =>
  `    /** ${operation.summary}. */
    ${method}: {
      parameters: ${parametersText(operation)};
      ${bodyText(operation)};
      responses: ${responsesText(operation)};
    };`;

/** The types of an API as `openapi-fetch` reads them. */
export const typesOf = (document: OpenApiDocument): string => {
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `  ${keyText(name)}: ${typeText(schema)};`,
  );
  const byPath = Map.groupBy(operationsOf(document), ({ path }) => path);
  const paths = [...byPath].map(
    ([path, operations]) => `  '${path}': {\n${operations.map(operationText).join('\n')}\n  };`,
  );
  return `// Made from the OpenAPI document of apps/server by npm run docs. Not edited by hand.

/** What is sent and answered, by its name in the document. */
export interface Schemas {
${schemas.join('\n')}
}

type Problems<Status extends number> = { [Each in Status]: { content: ${problem} } };

/** Every address with its methods. */
export interface Paths {
${paths.join('\n')}
}
`;
};

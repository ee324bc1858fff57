import type { Api } from './api.ts';

/** The part of JSON Schema that this API speaks. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

type Content = { readonly [mediaType: string]: { readonly schema: Schema } };

interface ToldOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly 'x-access': string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header' | 'cookie';
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: {
    readonly [status: string]: { readonly description: string; readonly content?: Content };
  };
}

/** The OpenAPI document as this server writes it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly components: { readonly schemas: { readonly [name: string]: Schema } };
  readonly paths: { readonly [path: string]: { readonly [method: string]: ToldOperation } };
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operation: ToldOperation;
}

export const operationsOf = ({ paths }: OpenApiDocument): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

/** The OpenAPI 3.1 document of all routes that are on the API. */
export const openApiDocument = (api: Api, version: string): OpenApiDocument =>
  api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Carryover',
      version,
      description:
        'The journal of an athlete who runs and lifts, and what is computed from it. Errors are problem+json (RFC 9457).',
      license: { name: 'MIT' },
    },
    tags: [
      {
        name: 'journal',
        description: 'What the athlete told, entry by entry, in one order for all devices.',
      },
      { name: 'views', description: 'What is computed from the journal.' },
      { name: 'imports', description: 'Files that are read into the journal.' },
      { name: 'feeds', description: 'The plan in calendars.' },
      { name: 'account', description: 'Who asks.' },
      { name: 'server', description: 'How the server is.' },
    ],
  }) as unknown as OpenApiDocument;

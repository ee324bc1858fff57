import type { Api } from './api.ts';

/** The OpenAPI 3.1 document of all routes that are on the API. */
export const openApiDocument = (api: Api, version: string) =>
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
      { name: 'account', description: 'Who asks.' },
      { name: 'server', description: 'How the server is.' },
    ],
  });

import { inLanguage } from '../language/in-language.ts';
/** What the server answered instead, in its own words for people. */
export class ServerSays extends Error {
  override readonly name = 'ServerSays';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly expected: string }[];
}

const words = inLanguage({ en: { expected: (what: string): string => `Expected is ${what}.` } });

/** Fields have other names on a screen: what was expected says enough. */
const problemText = ({ title = '', detail = title, errors = [] }: Problem): string =>
  [detail, ...errors.map(({ expected }) => words.expected(expected))].filter(Boolean).join(' ');

/**
 * Asks the server beside the app for something that is no part of the journal: accounts, devices, calendars.
 * @throws ServerSays where it answered with a problem, TypeError where it could not be reached.
 */
export const askServer = async <Answer>(
  path: string,
  { method = 'GET', body }: { readonly method?: 'GET' | 'POST' | 'DELETE'; readonly body?: unknown } = {},
): Promise<Answer> => {
  const response = await fetch(`/api/v1/${path}`, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as Answer;
  throw new ServerSays(response.status, problemText((answer ?? { title: response.statusText }) as Problem));
};

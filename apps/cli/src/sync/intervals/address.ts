import { UsageError } from '../../errors.ts';

const usualServer = 'https://intervals.icu';

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** Where to ask, without a slash at its end. The key goes over plain HTTP to this machine only. */
export const serverOf = (told: string | undefined): string => {
  if (told === undefined) return usualServer;
  const expected = (why: string) =>
    new UsageError(`--server: ${why} Expected an address such as ${usualServer}.`);
  let url: URL;
  try {
    url = new URL(told);
  } catch {
    throw expected('this is no address.');
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw expected('it may hold no name, password, question or mark.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw expected(`"${url.protocol}" is not spoken.`);
  if (url.protocol === 'http:' && !isThisMachine(url.hostname))
    throw expected(`your key and your data would go to ${url.hostname} for anyone to read on the way.`);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
};

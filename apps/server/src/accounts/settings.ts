/** Who may make an account. */
export type SignUpPolicy = 'open' | 'invite' | 'closed';

export interface AccountSettings {
  /** How people reach the server, as `https://example.org`, without a path. */
  readonly publicOrigin: string;
  /** At least 32 random characters; see secret.ts. */
  readonly secret: string;
  readonly signUp: SignUpPolicy;
}

const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The public address as an origin.
 * @throws Error when it is no address, or would send passwords over the network in the clear.
 */
export const checkedOrigin = (address: string): string => {
  const url = URL.parse(address);
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== ''
  )
    throw new Error(
      `Public address "${address}" is no address of a server, expected as https://example.org.`,
    );
  if (url.protocol === 'http:' && !ownMachine.has(url.hostname))
    throw new Error(
      `Public address "${address}" has no https: passwords and cookies would cross the network in the clear. ` +
        'Put a server with a certificate (Caddy, nginx) in front, and give its https address.',
    );
  return url.origin;
};

import { BlockList, isIP } from 'node:net';
import { normalizeIP } from '@better-auth/core/utils/ip';

/** Of an address of version 6 the first 64 bits: whoever has one of a network's addresses has all of them. */
const ipv6Subnet = 64;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** An address of version 4 may come written as one of version 6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Addresses and networks (`192.0.2.10`, `10.0.0.0/24`) whose word about who asks is believed.
 * @throws Error naming the entry that is neither.
 */
export const proxyList = (entries: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits, ...rest] = entry.split('/');
    const family = familyOf(address);
    const isWrong = isIP(address) === 0 || rest.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits));
    if (isWrong)
      throw new Error(
        `Trusted proxy "${entry}" is no address and no network, expected as 192.0.2.10 or 10.0.0.0/24.`,
      );
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
};

/**
 * Who asks, for counting requests: the other end of the connection, or, where that is a proxy that is trusted, the
 * nearest address in front of it that is not. What a stranger writes into a header is never believed.
 */
export const clientAddress = (
  remote: string | undefined,
  forwardedFor: string | null,
  proxies: BlockList,
): string => {
  const chain = [...(forwardedFor ?? '').split(','), remote ?? '']
    .map((address) => plain(address.trim()))
    .reverse();
  const [first = ''] = chain;
  const nearest = chain.find((address) => isIP(address) === 0 || !proxies.check(address, familyOf(address)));
  const found = nearest === undefined || isIP(nearest) === 0 ? first : nearest;
  return isIP(found) === 0 ? 'unknown' : normalizeIP(found, { ipv6Subnet });
};

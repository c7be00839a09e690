import { BlockList, isIP, isIPv4, SocketAddress } from 'node:net';

/** Who a request comes from, by the socket it came through and its headers. */
export type ClientAddress = (peer: string | undefined, headers: Headers) => string;

const loopback = ['127.0.0.0/8', '::1/128'];

/** One way to write an address: no port, no zone, and an IPv4 address that travels as IPv6 is IPv4 again. Null for what is no address. */
export function plainAddress(text: string): string | null {
  const inside = /^\[([^\]]*)\](?::\d+)?$/.exec(text.trim())?.[1] ?? text.trim();
  const bare = inside.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/%.*$/, '');
  const kind = isIP(bare);
  if (kind === 0) return null;
  if (kind === 4) return bare;
  const { address } = new SocketAddress({ address: bare, family: 'ipv6' });
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  return mapped && isIPv4(mapped) ? mapped : address;
}

/** The networks of a list such as `loopback, 10.0.0.0/8, 2001:db8::/32`. Null when a part of it is no network. */
export function readNetworks(list: string): BlockList | null {
  const networks = new BlockList();
  const parts = list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  for (const part of parts.flatMap((one) => (one === 'loopback' ? loopback : [one]))) {
    const [network = '', bits, ...rest] = part.split('/');
    const kind = isIP(network);
    const most = kind === 4 ? 32 : 128;
    if (kind === 0 || rest.length > 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
      return null;
    networks.addSubnet(network, Number(bits ?? most), kind === 4 ? 'ipv4' : 'ipv6');
  }
  return networks;
}

const listed = (header: string | null): string[] => (header ? header.split(',') : []);
/** The `for` of each hop of a Forwarded header (RFC 7239). */
const forwardedFor = (header: string | null): string[] =>
  listed(header).map((hop) => /(?:^|;)\s*for\s*=\s*("?)([^";]*)\1/i.exec(hop)?.[2] ?? '');

/**
 * Believes X-Forwarded-For and Forwarded only where each hop from the socket on is a named proxy: the
 * client is the rightmost address that is none. What a proxy passes on unread may be forged: where both
 * headers are there and differ, neither is believed.
 */
export function clientAddressBehind(proxies: BlockList): ClientAddress {
  const isProxy = (address: string) => proxies.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
  function through(peer: string, hops: string[]): string {
    let client = peer;
    for (const hop of hops.toReversed()) {
      if (!isProxy(client)) break;
      const before = plainAddress(hop);
      if (before === null) break;
      client = before;
    }
    return client;
  }
  return (peer, headers) => {
    const from = plainAddress(peer ?? '');
    if (from === null) return 'unknown';
    const ways = [listed(headers.get('x-forwarded-for')), forwardedFor(headers.get('forwarded'))].filter(
      (hops) => hops.length > 0,
    );
    const [client = from, ...others] = ways.map((hops) => through(from, hops));
    return others.every((other) => other === client) ? client : from;
  };
}

/** Whether the browser spoke https with the proxy in front, where the socket is that of a named one. */
export const httpsBehind =
  (proxies: BlockList) =>
  (peer: string | undefined, headers: Headers): boolean => {
    const from = plainAddress(peer ?? '');
    const isProxy = from !== null && proxies.check(from, isIPv4(from) ? 'ipv4' : 'ipv6');
    return isProxy && listed(headers.get('x-forwarded-proto'))[0]?.trim().toLowerCase() === 'https';
  };

/** The key an address is counted by: an IPv6 subscriber has a whole /64 to pick addresses from. */
export function countedAddress(address: string): string {
  const plain = plainAddress(address);
  if (plain === null || isIPv4(plain)) return plain ?? address;
  const [head = '', tail] = plain.split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const missing = 8 - groups(head).length - groups(tail).length;
  const whole =
    tail === undefined ? groups(head) : [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)];
  return `${whole.slice(0, 4).join(':')}::/64`;
}

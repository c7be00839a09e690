import { describe, expect, it } from 'vitest';
import { clientAddressBehind, countedAddress, plainAddress, httpsBehind, readNetworks } from './client-address.ts';

/** Who asks, behind these proxies, through this socket and with these headers. */
const client = (proxies: string, peer: string | undefined, headers: Record<string, string>) =>
  clientAddressBehind(readNetworks(proxies)!)(peer, new Headers(headers));

describe('The address of whoever asks', () => {
  it.each([
    [
      'nobody is trusted',
      '',
      '203.0.113.7',
      { 'X-Forwarded-For': '198.51.100.1', Forwarded: 'for=198.51.100.1' },
      '203.0.113.7',
    ],
    ['nobody is trusted, on the machine itself', '', '127.0.0.1', { 'X-Forwarded-For': '198.51.100.1' }, '127.0.0.1'],
    [
      'a stranger plays a proxy',
      '10.0.0.0/8',
      '203.0.113.7',
      { 'X-Forwarded-For': '198.51.100.1, 10.0.0.1' },
      '203.0.113.7',
    ],
    [
      'a neighbour of the network plays a proxy',
      '10.0.0.0/8',
      '11.0.0.1',
      { 'X-Forwarded-For': '198.51.100.1' },
      '11.0.0.1',
    ],
    ['one proxy', '10.0.0.0/8', '10.0.0.1', { 'X-Forwarded-For': '198.51.100.1' }, '198.51.100.1'],
    ['two proxies', '10.0.0.0/8', '10.0.0.1', { 'X-Forwarded-For': '198.51.100.1, 10.0.0.2' }, '198.51.100.1'],
    [
      'two proxies of different networks',
      '10.0.0.1, 2001:db8:1::/48',
      '10.0.0.1',
      { 'X-Forwarded-For': '198.51.100.1, 2001:db8:1::5' },
      '198.51.100.1',
    ],
    [
      'a forged hop before the real one',
      'loopback',
      '127.0.0.1',
      { 'X-Forwarded-For': '192.0.2.66, 198.51.100.1' },
      '198.51.100.1',
    ],
    [
      'a forged hop that looks like a proxy',
      '10.0.0.0/8',
      '10.0.0.1',
      { 'X-Forwarded-For': '192.0.2.66, 10.9.9.9, 198.51.100.1' },
      '198.51.100.1',
    ],
    [
      'IPv4 that travels as IPv6',
      '10.0.0.0/8',
      '::ffff:10.0.0.1',
      { 'X-Forwarded-For': '::ffff:198.51.100.1' },
      '198.51.100.1',
    ],
    [
      'IPv4 in the hexadecimal form of IPv6',
      '10.0.0.0/8',
      '::ffff:a00:1',
      { 'X-Forwarded-For': '::FFFF:C633:6401' },
      '198.51.100.1',
    ],
    ['loopback by its word', 'loopback', '::1', { 'X-Forwarded-For': '198.51.100.1' }, '198.51.100.1'],
    ['a client of IPv6', 'loopback', '127.0.0.1', { 'X-Forwarded-For': '2001:DB8:0:0::7' }, '2001:db8::7'],
    [
      'ports beside addresses',
      'loopback',
      '127.0.0.1',
      { 'X-Forwarded-For': '[2001:db8::7]:4711, 127.0.0.2:80' },
      '2001:db8::7',
    ],
    [
      'the header of RFC 7239',
      'loopback',
      '127.0.0.1',
      { Forwarded: 'for=192.0.2.66, proto=https;For="[2001:db8::7]:4711";by=10.0.0.1' },
      '2001:db8::7',
    ],
    [
      'both headers that agree',
      'loopback',
      '127.0.0.1',
      { Forwarded: 'for=198.51.100.1', 'X-Forwarded-For': '198.51.100.1' },
      '198.51.100.1',
    ],
    [
      'both headers that differ: one was passed on unread',
      'loopback',
      '127.0.0.1',
      { Forwarded: 'for=192.0.2.66', 'X-Forwarded-For': '198.51.100.1' },
      '127.0.0.1',
    ],
    ['a hop that is hidden', 'loopback', '127.0.0.1', { Forwarded: 'for=_hidden' }, '127.0.0.1'],
    ['a hop that is no address', 'loopback', '127.0.0.1', { 'X-Forwarded-For': '198.51.100.1, <script>' }, '127.0.0.1'],
    ['an empty header', 'loopback', '127.0.0.1', { 'X-Forwarded-For': '' }, '127.0.0.1'],
    ['nothing but proxies', '10.0.0.0/8', '10.0.0.1', { 'X-Forwarded-For': '10.0.0.3, 10.0.0.2' }, '10.0.0.3'],
    ['no socket', 'loopback', undefined, { 'X-Forwarded-For': '198.51.100.1' }, 'unknown'],
  ] as [string, string, string | undefined, Record<string, string>, string][])(
    'is found where %s',
    (_, proxies, peer, headers, expected) => {
      expect(client(proxies, peer, headers)).toBe(expected);
    },
  );

  it('is counted by the whole /64 of an IPv6 subscriber, and by itself otherwise', () => {
    for (const one of [
      '2001:db8:1:2::1',
      '2001:db8:1:2:ffff:ffff:ffff:ffff',
      '2001:0DB8:0001:0002:0:0:0:9',
      '[2001:db8:1:2::5]:443',
    ])
      expect(countedAddress(one)).toBe('2001:db8:1:2::/64');
    expect(countedAddress('2001:db8:1:3::1')).not.toBe(countedAddress('2001:db8:1:2::1'));
    expect(countedAddress('2001:db8::')).toBe('2001:db8:0:0::/64');
    expect(countedAddress('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(countedAddress('::ffff:198.51.100.1')).toBe('198.51.100.1');
    expect(countedAddress('unknown')).toBe('unknown');
  });

  it('is nothing for what is no address', () => {
    for (const text of ['', 'localhost', '1.2.3', '1.2.3.4.5', '999.1.1.1', '2001:db8', 'for=1.2.3.4', '1.2.3.4:x'])
      expect(plainAddress(text), text).toBeNull();
  });
});

describe('TRUSTED_PROXIES', () => {
  it.each(['', 'loopback', '10.0.0.1', '10.0.0.0/8,fd00::/8', ' loopback , 192.168.1.0/24 '])('takes %j', (list) =>
    expect(readNetworks(list)).not.toBeNull(),
  );
  it.each([
    'localhost',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    'fd00::/129',
    '10.0.0',
    '10.0.0.0/-1',
    'proxy.example',
    '*',
  ])('refuses %j', (list) => expect(readNetworks(list)).toBeNull());
});

describe('Whether a browser speaks https', () => {
  const isHttps = httpsBehind(readNetworks('loopback, 10.0.0.0/8')!);
  const said = (proto: string) => new Headers({ 'x-forwarded-proto': proto });
  it.each([
    ['127.0.0.1', 'https', true],
    ['10.1.2.3', 'HTTPS, http', true],
    ['::ffff:10.1.2.3', 'https', true],
    ['10.1.2.3', 'http', false],
    ['10.1.2.3', '', false],
    ['203.0.113.7', 'https', false],
    [undefined, 'https', false],
  ])('is believed of a named proxy alone: %s says %j', (peer, proto, believed) =>
    expect(isHttps(peer, said(proto))).toBe(believed),
  );
});

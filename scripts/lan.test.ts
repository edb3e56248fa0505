import { expect, test } from 'vitest';
import { lanAddresses } from './lan-addresses';
import { isPlainRange } from './site-server';
import { terminalQr } from './terminal-qr';

const v4 = (address: string, internal = false) => ({ address, family: 'IPv4' as const, internal });

test.each([
  ['a laptop on wifi', { lo: [v4('127.0.0.1', true)], wlan0: [v4('192.168.1.20')] }, ['192.168.1.20']],
  [
    'several networks: the likeliest first',
    { eth1: [v4('8.8.4.4')], eth0: [v4('172.20.0.4')], en1: [v4('10.0.0.7')], wlan0: [v4('192.168.0.5')] },
    ['192.168.0.5', '10.0.0.7', '172.20.0.4', '8.8.4.4'],
  ],
  [
    'virtual ones, tunnels and links to itself are no network of a class',
    {
      docker0: [v4('172.17.0.1')],
      'br-12ab': [v4('172.18.0.1')],
      'vEthernet (WSL)': [v4('172.30.0.1')],
      'VirtualBox Host-Only Network': [v4('192.168.56.1')],
      utun3: [v4('10.8.0.2')],
      tailscale0: [v4('100.101.1.1')],
      en5: [v4('169.254.7.7')],
      'Wi-Fi': [v4('10.1.2.3'), { address: 'fe80::1', family: 'IPv6' as const, internal: false }],
    },
    ['10.1.2.3'],
  ],
  ['no network', { lo: [v4('127.0.0.1', true)] }, []],
])('%s', (_, interfaces, addresses) => expect(lanAddresses(interfaces)).toEqual(addresses));

test('a code in the terminal is square, with a quiet zone', () => {
  const lines = terminalQr('http://192.168.1.20:3000/', false).split('\n');
  const width = lines[0]?.length ?? 0;
  expect(lines.every((line) => line.length === width)).toBe(true);
  expect(Math.ceil(width / 2)).toBe(lines.length);
  expect(lines[0]?.trim()).toBe('');
  expect(lines.every((line) => line.startsWith('  ') && line.endsWith('  '))).toBe(true);
});

test.each([
  ['bytes=0-', true],
  ['bytes=5-9', true],
  ['bytes=5-5', true],
  ['bytes=5-2', false],
  ['bytes=-500', false],
  ['bytes=0-3,5-6', false],
  ['items=1-2', false],
  ['', false],
])('a part that is asked for as "%s" is one that the server can give: %s', (range, expected) => {
  expect(isPlainRange(range)).toBe(expected);
});

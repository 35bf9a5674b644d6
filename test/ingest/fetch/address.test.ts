import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/fetch/address.ts';

describe('public addresses', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '223.255.255.254',
    '2606:2800:220:1:248:1893:25c8:1946',
    '2a00:1450:4001:81b::200e',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('all others', () => {
  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine by another number', '127.255.0.9'],
    ['this machine in IPv6', '::1'],
    ['no address', '0.0.0.0'],
    ['no address in IPv6', '::'],
    ['a private network', '10.1.2.3'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.0.1'],
    ['a private network in IPv6', 'fd12:3456::1'],
    ['a neighbour, and the metadata of clouds', '169.254.169.254'],
    ['a neighbour in IPv6', 'fe80::1'],
    ['a site in IPv6', 'fec0::1'],
    ['the metadata of AWS in IPv6', 'fd00:ec2::254'],
    ['the host of Azure', '168.63.129.16'],
    ['the network of a provider', '100.64.0.1'],
    ['the metadata of Alibaba', '100.100.100.200'],
    ['many at once', '224.0.0.1'],
    ['many at once in IPv6', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['documentation', '192.0.2.1'],
    ['documentation in IPv6', '2001:db8::1'],
    ['measurements', '198.18.0.1'],
    ['protocols', '192.0.0.192'],
    ['the future', '240.0.0.1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6, public', '::ffff:1.1.1.1'],
    ['IPv4 in IPv6, of old', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a network', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:53aa:64c::1'],
    ['an interface', '2606:2800:220::1%eth0'],
    ['a short spelling', '127.1'],
    ['an octal spelling', '0177.0.0.1'],
    ['a decimal spelling', '2130706433'],
    ['a name', 'localhost'],
    ['nothing', ''],
  ])('%s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('whatever stands in the blocks of this machine and of private networks', () => {
    const byte = fc.nat(255);
    const blocks = [
      (b: number[]): string => `10.${b[0]}.${b[1]}.${b[2]}`,
      (b: number[]): string => `127.${b[0]}.${b[1]}.${b[2]}`,
      (b: number[]): string => `172.${16 + ((b[0] ?? 0) % 16)}.${b[1]}.${b[2]}`,
      (b: number[]): string => `192.168.${b[1]}.${b[2]}`,
      (b: number[]): string => `169.254.${b[1]}.${b[2]}`,
      (b: number[]): string => `100.${64 + ((b[0] ?? 0) % 64)}.${b[1]}.${b[2]}`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...blocks), fc.tuple(byte, byte, byte), (block, bytes) => {
        const address = block(bytes);
        expect(isPublicAddress(address)).toBe(false);
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
      }),
    );
  });
});

import { isPublicAddress, parseAllowList } from './address-guard.js';

describe('which addresses are public', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'not an address',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('the allow list', () => {
  const list = parseAllowList(['Forum.Internal.', 'sandbox:3900', '10.1.0.0/16', ' fd00::/8 ', '']);

  it('takes a host on any port, whatever its case and final dot', () => {
    expect(list.allowsHost('forum.internal', 443)).toBe(true);
    expect(list.allowsHost('FORUM.internal.', 8080)).toBe(true);
    expect(list.allowsHost('other.forum.internal', 443)).toBe(false);
  });

  it('takes host:port on that port only', () => {
    expect(list.allowsHost('sandbox', 3900)).toBe(true);
    expect(list.allowsHost('sandbox', 3901)).toBe(false);
  });

  it('takes address ranges, also for mapped addresses', () => {
    expect(list.allowsAddress('10.1.255.1')).toBe(true);
    expect(list.allowsAddress('::ffff:10.1.2.3')).toBe(true);
    expect(list.allowsAddress('[fd00::5]')).toBe(true);
    expect(list.allowsAddress('10.2.0.1')).toBe(false);
  });

  it('takes an address with a port', () => {
    expect(parseAllowList(['127.0.0.1:3900']).allowsHost('127.0.0.1', 3900)).toBe(true);
    expect(parseAllowList(['127.0.0.1:3900']).allowsHost('127.0.0.1', 22)).toBe(false);
    expect(parseAllowList(['[::1]:3900']).allowsHost('[::1]', 3900)).toBe(true);
  });

  it.each(['http://x', 'a/b', 'user@host', '10.0.0.0/99', 'two words'])(
    'refuses %s with a sentence',
    (entry) => {
      expect(() => parseAllowList([entry])).toThrow(`"${entry}"`);
    },
  );
});

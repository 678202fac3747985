import { type CallFacts, isAtThisMachine, isLoopbackAddress, isLoopbackHost } from './loopback.js';

const atDesk: CallFacts = {
  peer: '127.0.0.1',
  headers: { host: '127.0.0.1:3000' },
  publicUrl: 'http://127.0.0.1:3000',
};

describe('Somebody sits at this machine', () => {
  it.each(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', 'localhost'])(
    'when they ask for %s',
    (host) => {
      expect(isAtThisMachine({ ...atDesk, headers: { host } })).toBe(true);
    },
  );

  it.each<[string, Partial<CallFacts>]>([
    ['they come from the network', { peer: '10.0.0.8' }],
    ['the connection is gone', { peer: undefined }],
    ['a foreign name points here', { headers: { host: 'evil.example:3000' } }],
    ['a name only begins like it', { headers: { host: '127.0.0.1.evil.example' } }],
    ['the host hides behind an @', { headers: { host: 'localhost@evil.example' } }],
    ['there is no host', { headers: {} }],
    ['a proxy hands them on', { headers: { host: 'localhost', 'x-forwarded-for': '10.0.0.8' } }],
    [
      'a proxy says so in the standard way',
      { headers: { host: 'localhost', forwarded: 'for=10.0.0.8' } },
    ],
    ['the desk is made for others', { publicUrl: 'https://desk.example' }],
  ])('but not when %s', (_, facts) => {
    expect(isAtThisMachine({ ...atDesk, ...facts })).toBe(false);
  });
});

describe('Loopback', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('is %s', (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
  });

  it.each(['0.0.0.0', '10.0.0.1', '::', '::ffff:10.0.0.1', '', undefined])(
    'is not %s',
    (address) => {
      expect(isLoopbackAddress(address)).toBe(false);
    },
  );

  it('is told by whole names only', () => {
    expect(isLoopbackHost('localhost.evil.example')).toBe(false);
    expect(isLoopbackHost('not a host')).toBe(false);
  });
});

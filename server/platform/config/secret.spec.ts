import { SealBroken, SecretBox } from './secret.js';

describe('SecretBox', () => {
  const box = new SecretBox('a secret of at least thirty-two characters', 'tests');
  const sealed = box.seal('the token of a page');

  it('opens what it sealed itself', () => {
    expect(box.open(sealed)).toBe('the token of a page');
    expect(sealed.includes('token')).toBe(false);
  });

  it.each([
    [
      'another secret',
      new SecretBox('b secret of at least thirty-two characters', 'tests'),
      sealed,
    ],
    ['another purpose', new SecretBox('a secret of at least thirty-two characters', 'x'), sealed],
    ['a changed byte', box, Buffer.from(sealed.map((byte, at) => (at === 30 ? byte ^ 1 : byte)))],
    ['half of it', box, sealed.subarray(0, 10)],
  ])('says that the seal is broken, given %s', (_, with_, bytes) => {
    expect(() => with_.open(bytes)).toThrow(SealBroken);
  });
});

import { signature } from './sign.js';

describe('signature', () => {
  it('equals the value that the HMAC test vector of RFC 4231 (case 2) gives', () => {
    expect(signature('Jefe', 'what do ya want for nothing?')).toBe(
      'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('is taken over bytes, so that text and its UTF-8 bytes agree', () => {
    const text = '{"message":"crème brûlée 😀"}';

    expect(signature('s', text)).toBe(signature('s', Buffer.from(text, 'utf8')));
  });
});

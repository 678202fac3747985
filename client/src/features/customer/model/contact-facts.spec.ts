import { factOf, looksLikeEmail, looksLikePhone } from './contact-facts';

describe('contact facts', () => {
  it.each(['', 'a@b.example', 'marie.d+bank@mail.b.example'])('takes %j for an e-mail', (text) =>
    expect(looksLikeEmail(text)).toBe(true),
  );

  it.each(['a', 'a@b', 'a b@c.example', '@b.example', 'a@b..example'])('not %j', (text) =>
    expect(looksLikeEmail(text)).toBe(false),
  );

  it.each(['', '+32 470 12 34 56', '(02) 555-12-12'])('takes %j for a phone number', (text) =>
    expect(looksLikePhone(text)).toBe(true),
  );

  it.each(['12', 'call me', '+32 470 x'])('not %j', (text) =>
    expect(looksLikePhone(text)).toBe(false),
  );

  it('an emptied field is taken away', () => {
    expect(factOf('  ')).toBeNull();
    expect(factOf(' x ')).toBe('x');
  });
});

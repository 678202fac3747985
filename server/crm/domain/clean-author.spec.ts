import { cleanAuthor } from './clean-author.js';

const clean = (said: object) => cleanAuthor({ externalId: 'x', seenAt: new Date(0), ...said });

describe('cleanAuthor', () => {
  it.each([
    ['line breaks and tabs', 'Anna\r\nBcc:\tx', 'Anna Bcc: x'],
    ['a NUL, which Postgres refuses', 'An\u0000na', 'An na'],
    ['marks that turn the direction around', 'Anna\u202egpj.exe', 'Anna gpj.exe'],
    ['zero-width characters', 'Ad\u200bmin', 'Ad min'],
    ['half of a surrogate pair', 'Anna \ud83d', 'Anna'],
    ['nothing from an emoji or an accent', 'Zoë 🌻', 'Zoë 🌻'],
    ['no markup: it is text', '<b>Anna</b>', '<b>Anna</b>'],
  ])('takes %s out of a name', (_, given, kept) => {
    expect(clean({ name: given }).name).toBe(kept);
  });

  it('takes an empty name as none', () => {
    expect(clean({ name: ' \u200b ' }).name).toBeUndefined();
  });

  it('cuts an endless name without breaking a character', () => {
    const { name } = clean({ name: 'a'.repeat(199) + '🌻'.repeat(50) });
    expect(name).toBe('a'.repeat(199));
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//host/picture',
    'not an address',
    `https://x.example/${'a'.repeat(3000)}`,
  ])('drops the address %j', (address) => {
    expect(clean({ avatarUrl: address }).avatarUrl).toBeUndefined();
  });

  it('keeps a web address', () => {
    expect(clean({ profileUrl: 'https://x.example/anna' }).profileUrl).toBe(
      'https://x.example/anna',
    );
  });

  it.each([
    [12.7, 12],
    [-1, undefined],
    [Number.NaN, undefined],
    [9e15, 2_000_000_000],
  ])('counts %d followers as %s', (given, kept) => {
    expect(clean({ followers: given }).followers).toBe(kept);
  });
});

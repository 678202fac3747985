import { acceptsType } from './accepts-type.js';
import { cleanText } from './clean-text.js';

describe('cleanText', () => {
  it.each([
    ['keeps lines, tabs and emoji', 'Hi 👩‍🚒\n\n\tthere', 'Hi 👩‍🚒\n\n\tthere'],
    ['unifies line breaks', 'a\r\nb\rc', 'a\nb\nc'],
    ['drops what a database or a network cannot take', 'a\u0000b\u0007c', 'abc'],
    ['mends half of a surrogate pair', 'a\ud83d!', 'a\ufffd!'],
    ['drops empty edges', ' \n hello \n ', 'hello'],
  ])('%s', (_, given, expected) => expect(cleanText(given)).toBe(expected));
});

describe('acceptsType', () => {
  const file = { name: 'Plan.PDF', mime: 'application/pdf' };

  it.each([
    ['*'],
    ['*/*'],
    ['file'],
    ['application/*'],
    ['application/pdf'],
    ['application'],
    ['.pdf'],
  ])('takes a document where %s is taken', (type) => expect(acceptsType([type], file)).toBe(true));

  it.each([['image/*'], ['image'], ['.png'], ['application/zip']])(
    'does not take a document where only %s is taken',
    (type) => expect(acceptsType([type], file)).toBe(false),
  );
});

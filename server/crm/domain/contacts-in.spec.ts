import { contactsIn } from './contacts-in.js';

describe('what customers give of themselves in their messages', () => {
  it('is an address, a number, a handle, each once', () => {
    expect(
      contactsIn([
        'Mail me at Anna.V@Mail.example, or call +32 475 12 34 56.',
        'On X I am @anna_verhoeven. My mail: anna.v@mail.example; 0032/475.12.34.56',
      ]),
    ).toEqual({
      emails: ['anna.v@mail.example'],
      phones: ['32475123456'],
      handles: ['anna_verhoeven'],
    });
  });

  it.each(['I paid 12.50 on 2025', 'Order 123-45', 'see @you', 'a@b', 'IBANBE68539007547034'])(
    'is not in %j',
    (text) => expect(contactsIn([text])).toEqual({ emails: [], phones: [], handles: [] }),
  );

  it('takes no time over a hostile text', () => {
    const started = performance.now();
    contactsIn(['a'.repeat(60_000), '1 '.repeat(30_000), '@'.repeat(60_000), 'a.'.repeat(30_000)]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

import { type Candidate, type Known, reasonToLink } from './link-suggestions.js';

const anna: Known = {
  email: 'anna@mail.example',
  phone: '+32 475 12 34 56',
  identities: [{ name: 'Anna Verhoeven', handle: 'anna.verhoeven' }],
};

const somebody = (said: Partial<Candidate>): Candidate => ({
  identityId: 'i',
  customerId: 'c',
  network: 'discourse',
  name: 'X',
  handle: null,
  email: null,
  phone: null,
  ...said,
});

describe('reasonToLink', () => {
  it.each([
    ['the same address, however it is written', { email: 'Anna@Mail.example ' }, 'same-email'],
    ['the same number, however it is written', { phone: '0032475/12.34.56' }, 'same-phone'],
    [
      'the same handle and name, accents aside',
      { name: 'Ánna VERHOEVEN', handle: 'Anna.Verhoeven' },
      'same-handle-and-name',
    ],
  ])('sees %s', (_, said, reason) => {
    expect(reasonToLink(anna, somebody(said))).toBe(reason);
  });

  it.each([
    ['the same name alone', { name: 'Anna Verhoeven', handle: 'av1990' }],
    ['the same handle alone', { name: 'Anton Verhoeven', handle: 'anna.verhoeven' }],
    ['another number', { phone: '+32 475 12 34 57' }],
    ['nothing known', {}],
  ])('does not take %s for a reason', (_, said) => {
    expect(reasonToLink(anna, somebody(said))).toBeUndefined();
  });

  it('does not compare what is not known', () => {
    const unknown = { email: null, phone: null, identities: [{ name: null, handle: null }] };
    expect(reasonToLink(unknown, somebody({ name: null }))).toBeUndefined();
  });

  it('takes no short number and no short handle for a person', () => {
    const vague = { email: null, phone: '123', identities: [{ name: 'Jo', handle: 'jo' }] };
    expect(
      reasonToLink(vague, somebody({ phone: '123', name: 'Jo', handle: 'jo' })),
    ).toBeUndefined();
  });

  it('names the strongest reason', () => {
    const both = somebody({ email: 'anna@mail.example', phone: '+32475123456' });
    expect(reasonToLink(anna, both)).toBe('same-email');
  });
});

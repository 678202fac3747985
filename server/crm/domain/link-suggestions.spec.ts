import { evidenceFor, isNews, type KnownPerson } from './link-suggestions.js';

const person = (over: Partial<KnownPerson> = {}): KnownPerson => ({
  name: 'Anna',
  emails: [],
  phones: [],
  keys: [],
  identities: [],
  given: { emails: [], phones: [], handles: [] },
  isNameRare: false,
  ...over,
});
const profile = (over: Partial<KnownPerson['identities'][number]> = {}) => ({
  network: 'facebook',
  externalId: '7',
  name: null,
  handle: null,
  ...over,
});
const gave = (over: Partial<KnownPerson['given']>) =>
  person({ given: { emails: [], phones: [], handles: [], ...over } });

describe('what speaks for two customers being one', () => {
  it.each<[string, KnownPerson, KnownPerson, string[]]>([
    ['nothing', person(), person(), []],
    ['an address', person({ emails: ['A@b.ex'] }), person({ emails: ['a@B.ex'] }), ['same-email']],
    [
      'a number, however it is written',
      person({ phones: ['+32 475 12.34.56'] }),
      person({ phones: ['0032475/123456'] }),
      ['same-phone'],
    ],
    ['no short number', person({ phones: ['12 34'] }), person({ phones: ['1234'] }), []],
    [
      'a key of another system',
      person({ keys: [{ source: 'hubspot', key: 'K-1204' }] }),
      person({ keys: [{ source: 'shop', key: 'K-1204' }] }),
      ['same-key'],
    ],
    [
      'no key that is counted up everywhere',
      person({ keys: [{ source: 'hubspot', key: '12' }] }),
      person({ keys: [{ source: 'shop', key: '12' }] }),
      [],
    ],
    [
      'a signed-in visit',
      person({ identities: [profile({ network: 'community', externalId: 'u-9' })] }),
      person({ keys: [{ source: 'community', key: 'u-9' }] }),
      ['signed-in-visit'],
    ],
    [
      'an address in a message',
      gave({ emails: ['a@b.ex'] }),
      person({ emails: ['A@b.ex'] }),
      ['given-in-message'],
    ],
    [
      'a handle in a message, also the other way round',
      person({ identities: [profile({ handle: 'Anna.V' })] }),
      gave({ handles: ['anna.v'] }),
      ['given-in-message'],
    ],
    [
      'name and handle',
      person({ identities: [profile({ name: 'Anna Vé', handle: 'annav' })] }),
      person({ identities: [profile({ name: 'anna ve', handle: 'AnnaV' })] }),
      ['same-handle-and-name'],
    ],
    [
      'a rare name',
      person({ name: 'Anna Quintelier', isNameRare: true }),
      person({ name: 'anna  quintelier' }),
      ['same-rare-name'],
    ],
    ['no common name', person({ name: 'Anna Peeters' }), person({ name: 'Anna Peeters' }), []],
    ['no first name alone', person({ isNameRare: true }), person(), []],
  ])('%s', (_what, one, other, reasons) => {
    expect(evidenceFor(one, other).map(({ reason }) => reason)).toEqual(reasons);
  });

  it('stands with the strongest first, each with what both have', () => {
    const anna = { name: 'Anna Quintelier', emails: ['a@b.ex'], isNameRare: true };
    expect(evidenceFor(person(anna), person(anna))).toEqual([
      { reason: 'same-email', value: 'a@b.ex' },
      { reason: 'same-rare-name', value: 'Anna Quintelier' },
    ]);
  });

  it('is news when somebody who said no did not know it', () => {
    expect(isNews(['email'], ['email'])).toBe(false);
    expect(isNews(['email', 'phone'], ['email'])).toBe(true);
    expect(isNews([], [])).toBe(false);
  });
});

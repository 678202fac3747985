import fc from 'fast-check';
import type { SeenAuthor } from '../contract.js';
import { callName, differs, profileAfter, profileOf } from './profile.js';

const at = (minute: number) => new Date(Date.UTC(2025, 0, 1, 0, minute));
const seen = (minute: number, said: Partial<SeenAuthor> = {}): SeenAuthor => ({
  externalId: 'p1',
  seenAt: at(minute),
  ...said,
});

describe('profileAfter', () => {
  it('takes the newer name', () => {
    const before = profileOf([seen(1, { name: 'Anna V.' })]);
    expect(profileAfter(before, seen(2, { name: 'Anna Verhoeven' })).name).toBe('Anna Verhoeven');
  });

  it('does not let an item that arrives late bring an old name back', () => {
    const before = profileOf([seen(5, { name: 'Anna Verhoeven' })]);
    expect(profileAfter(before, seen(1, { name: 'Anna V.' })).name).toBe('Anna Verhoeven');
  });

  it('keeps what an item does not mention', () => {
    const before = profileOf([seen(1, { name: 'Anna', followers: 12 })]);
    expect(profileAfter(before, seen(2, { name: 'Anna V.' })).followers).toBe(12);
  });

  it('lets an older item tell what is still unknown', () => {
    const before = profileOf([seen(5, { name: 'Anna' })]);
    expect(profileAfter(before, seen(1, { handle: 'anna' })).handle).toBe('anna');
  });

  it('knows when somebody was first and last seen in whatever order', () => {
    const profile = profileOf([seen(3), seen(9), seen(1)]);
    expect([profile.firstSeenAt, profile.lastSeenAt]).toEqual([at(1), at(9)]);
  });

  it('ends with the same profile in every order of complete items', () => {
    const items = fc
      .uniqueArray(fc.nat(50), { minLength: 1, maxLength: 8 })
      .map((minutes) =>
        minutes.map((m) => seen(m, { name: `name ${m}`, followers: m }) as SeenAuthor),
      );
    const shuffled = items.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(profileOf(one as [SeenAuthor])).toEqual(profileOf(other as [SeenAuthor]));
      }),
    );
  });
});

describe('callName', () => {
  it.each([
    [{ name: 'Anna', handle: 'anna1' }, 'Anna'],
    [{ name: null, handle: 'anna1' }, 'anna1'],
    [{ name: null, handle: null }, '4711'],
  ])('calls %j "%s"', (profile, name) => {
    expect(callName(profile, '4711')).toBe(name);
  });
});

describe('differs', () => {
  const profile = profileOf([seen(1, { name: 'Anna' })]);

  it('sees no difference between equal dates', () => {
    expect(differs(profile, { ...profile, lastSeenAt: at(1) })).toBe(false);
  });

  it('sees a later time and another name', () => {
    expect(differs(profile, { ...profile, lastSeenAt: at(2) })).toBe(true);
    expect(differs(profile, { ...profile, name: 'Ann' })).toBe(true);
  });
});

import fc from 'fast-check';
import { groupTexts } from './group-texts.js';
import { nearDuplicates } from './near-duplicates.js';

const LOGIN = [
  'The app login fails since the update',
  'Login in the app does not work after the update',
  'After the update the login of the app spins',
  'App update, and the login shows an error',
];
const CARD = [
  'My new card has not arrived by post',
  'Waiting three weeks for the card to arrive by post',
  'The card you sent by post never arrived',
  'Where is the post with my card, it has not arrived',
];

describe('grouping texts', () => {
  it('puts together what is about the same thing, whatever the order', () => {
    const { groupOf } = groupTexts([LOGIN[0]!, ...CARD, ...LOGIN.slice(1)]);
    const [first, ...rest] = groupOf;
    expect([...rest.slice(4)]).toEqual([first, first, first]);
    expect(new Set(rest.slice(0, 4)).size).toBe(1);
    expect(rest[0]).not.toBe(first);
  });

  it('says the same of the same texts', () => {
    const texts = [...LOGIN, ...CARD];
    expect(groupTexts(texts)).toEqual(groupTexts(texts));
  });

  it('survives texts of any kind, and none', () => {
    expect(groupTexts([]).groups).toBe(0);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (texts) => {
        const { groupOf, groups } = groupTexts([...texts, '', '😀', 'a'.repeat(50_000)]);
        expect(groupOf.every((group) => group >= 0 && group < groups)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });
});

describe('near duplicates', () => {
  it('are found through small differences, and only those', () => {
    const long =
      'Since the update of last Tuesday the app throws me out as soon as I enter my code';
    const first = nearDuplicates([long, LOGIN[0]!, `${long}!`, long.toUpperCase(), CARD[0]!]);
    expect([...first]).toEqual([0, 1, 0, 0, 4]);
  });
});

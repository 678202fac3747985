import { risksOf } from './risk.js';

const risks = (text: string) => risksOf({ text, mode: 'private', hasForbiddenPhrase: false });

describe('the risks of a text', () => {
  it.each([
    ['Pay to BE68 5390 0754 7034 please', ['iban']],
    ['pay to be68539007547034, thanks', ['iban']],
    ['Your card 4539 1488 0343 6467 is blocked', ['card-number']],
    ['We refund € 12,50 today', ['amount']],
    ['It costs 30 euro a year', ['amount']],
    ['Call +32 2 555 01 23', ['phone-number']],
    ['Write to care@lumen.example', ['email']],
    ['See https://lumen.example', ['link']],
    ['Thank you for telling us.', []],
  ])('%s', (text, found) => {
    expect(risks(text)).toEqual(found);
  });

  it('are not seen in numbers whose check digits are wrong', () => {
    expect(risks('Reference BE68 5390 0754 7035')).toEqual([]);
    expect(risks('Case 4539 1488 0343 6468')).toEqual([]);
  });

  it('name what everybody reads, and what a brand does not say', () => {
    expect(risksOf({ text: 'Hello', mode: 'public', hasForbiddenPhrase: true })).toEqual([
      'forbidden-phrase',
      'public',
    ]);
  });

  it('are found in no time, however long and strange the text is', () => {
    const before = performance.now();
    risks(`BE68${'A1'.repeat(40_000)} ${'1 '.repeat(20_000)} ${'a@'.repeat(20_000)}`);
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});

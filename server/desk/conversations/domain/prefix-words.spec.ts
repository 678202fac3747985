import { prefixWords } from './prefix-words.js';

describe('prefixWords', () => {
  it.each([
    ['one word', 'Ann', "'Ann':*"],
    ['several, all of them wanted', 'anna peet', "'anna':* & 'peet':*"],
    ['accents', 'Hélène', "'Hélène':*"],
    ['an address by its parts', 'anna@mail.ex', "'anna':* & 'mail':* & 'ex':*"],
    ['a number also as a whole', '+32 475', "('32':* & '475':*) | '32475':*"],
    ['a short number as a word', '32', "'32':*"],
    ['operators, which mean nothing', "a' | !(b) & c:*", "'a':* & 'b':* & 'c':*"],
  ])('takes %s', (_, typed, query) => {
    expect(prefixWords(typed)).toBe(query);
  });

  it.each(['', '   ', '!!!', "'", '\u0000'])('finds nothing to search for in %j', (typed) => {
    expect(prefixWords(typed)).toBeNull();
  });

  it('looks at the first words of a long text', () => {
    expect(prefixWords('a '.repeat(500))?.split(' & ')).toHaveLength(8);
  });
});

import { matchingOptions } from './picker-option';

const options = ['Zoë Lambert', 'Anna Peeters', 'Anna van den Berg'].map((name) => ({
  id: name,
  name,
}));
const names = (typed: string) => matchingOptions(options, typed).map(({ name }) => name);

describe('matchingOptions', () => {
  it('shows all before anything is typed', () => expect(names('')).toHaveLength(3));
  it('ignores accents and case', () => expect(names('zoe')).toEqual(['Zoë Lambert']));
  it('wants every typed word to begin one of the name', () => {
    expect(names('an be')).toEqual(['Anna van den Berg']);
    expect(names('nna')).toEqual([]);
  });
});

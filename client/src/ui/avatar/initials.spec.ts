import { initials, steadyChoice } from './initials';

describe('initials', () => {
  it.each([
    ['Anna de Vries', 'AV'],
    ['Øyvind', 'Ø'],
    ['  (Jean)  Dupont ', 'JD'],
    ['😀', '?'],
    ['', '?'],
    ['李 小龙', '李小'],
  ])('of %j are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

it('a choice for a name never changes and stays in range', () => {
  for (const name of ['Anna', 'Bram', 'Chloé', '']) {
    expect(steadyChoice(name, 8)).toBe(steadyChoice(name, 8));
    expect(steadyChoice(name, 8)).toBeLessThan(8);
  }
});

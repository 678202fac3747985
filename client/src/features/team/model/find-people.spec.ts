import { aUser } from '../../../testing/administration';
import { findPeople } from './find-people';

const chloe = aUser({ name: 'Chloé Martin', email: 'c.martin@desk.test' });
const bram = aUser({ name: 'Bram Jacobs', email: 'bram@desk.test' });

describe('finding people', () => {
  it('takes everybody while nothing is typed', () => {
    expect(findPeople([chloe, bram], ' ')).toEqual([chloe, bram]);
  });

  it.each([
    ['chloe', chloe],
    ['MART chl', chloe],
    ['bram@', bram],
    ['jac', bram],
  ])('"%s" finds by the beginning of a word, without accents', (typed, person) => {
    expect(findPeople([chloe, bram], typed)).toEqual([person]);
  });

  it('does not find by the middle of a word', () => {
    expect(findPeople([chloe, bram], 'artin')).toEqual([]);
  });
});

import { changesOf, type Standing } from './changes-of.js';

const standing = (segment: Standing['segment'], reason = 'why'): Standing => ({
  customerId: 'anna',
  segment,
  reason,
  because: [],
  byUserId: null,
});

describe('changesOf', () => {
  it('says nothing while nothing changes', () => {
    expect(changesOf([standing('buyer')], [standing('buyer', 'another')], [])).toEqual([]);
  });

  it('tells what was gained and what was lost, with its reason', () => {
    const changes = changesOf([standing('buyer', '1 purchase')], [standing('loyal')], []);
    expect(changes).toMatchObject([
      { segment: 'loyal', gained: true, isSaid: false, reason: 'why' },
      { segment: 'buyer', gained: false, isSaid: false, reason: 'no longer: 1 purchase' },
    ]);
  });

  it('names the colleague whose word put somebody out', () => {
    const word = { ...standing('vip', 'a mistake'), byUserId: 'bob', isMember: false };
    expect(changesOf([standing('vip')], [], [word])).toMatchObject([
      { gained: false, isSaid: true, reason: 'a mistake', byUserId: 'bob' },
    ]);
  });
});

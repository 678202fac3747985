import { Faults } from './faults.js';

describe('faults', () => {
  it('meet as many calls as they say, then no more', () => {
    const faults = new Faults();
    faults.add({ mode: '429', times: 2 });

    const met = [1, 2, 3].map(() => faults.take('facebook', 'GET /me')?.mode);

    expect(met).toEqual(['429', '429', undefined]);
  });

  it('meet only the network and route that they name', () => {
    const faults = new Faults();
    faults.add({ mode: 'drop-after', match: { network: 'facebook', route: 'POST */comments' } });

    expect(faults.take('discourse', 'POST /1/comments')).toBeUndefined();
    expect(faults.take('facebook', 'GET /1/comments')).toBeUndefined();
    expect(faults.take('facebook', 'POST /1/comments/2')).toBeUndefined();
    expect(faults.take('facebook', 'POST /1_2/comments')?.mode).toBe('drop-after');
  });

  it('take the characters of a route literally but the star', () => {
    const faults = new Faults();
    faults.add({ mode: 'slow', match: { route: 'POST /posts.json' } });

    expect(faults.take('discourse', 'POST /postsXjson')).toBeUndefined();
    expect(faults.take('discourse', 'POST /posts.json')?.mode).toBe('slow');
  });
});

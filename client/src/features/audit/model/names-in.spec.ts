import { namesIn } from './names-in';

const names = new Map([
  ['t1', 'Home loans'],
  ['c1', 'Lumen Bank NL'],
  ['c2', 'Forum'],
]);

describe('the names in an entry', () => {
  it('begin with what it was done to, then what the details name', () => {
    expect(namesIn({ targetId: 't1', detail: { channelId: 'c1' } }, names)).toEqual([
      'Home loans',
      'Lumen Bank NL',
    ]);
  });

  it('are found in lists, each once', () => {
    const detail = { channelIds: ['c1', 'c2', 'c1'], count: 3 };
    expect(namesIn({ targetId: 'c2', detail }, names)).toEqual(['Forum', 'Lumen Bank NL']);
  });

  it('leave out what is no longer there', () => {
    expect(namesIn({ targetId: 'gone', detail: {} }, names)).toEqual([]);
    expect(namesIn({ targetId: null, detail: {} }, names)).toEqual([]);
  });
});

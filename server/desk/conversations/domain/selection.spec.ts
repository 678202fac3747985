import { BUILT_IN_VIEWS } from './conversation-filter.js';
import { selectionOf } from './selection.js';

const me = { userId: 'me-id', channelIds: ['a', 'b'] };

describe('selectionOf', () => {
  it('keeps within the reach of who asks', () => {
    expect(selectionOf([{}], me)?.channelIds).toEqual(['a', 'b']);
    expect(selectionOf([{ channelId: ['b', 'c'] }], me)?.channelIds).toEqual(['b']);
    expect(selectionOf([{ channelId: ['c'] }], me)).toBeUndefined();
    expect(selectionOf([{}], { ...me, channelIds: [] })).toBeUndefined();
  });

  it('restricts nothing for those who reach every channel', () => {
    expect(selectionOf([{}], { ...me, channelIds: 'all' })?.channelIds).toBeUndefined();
  });

  it('lets filters narrow each other, never widen', () => {
    const filters = [
      { status: ['open', 'waiting'] as const },
      { status: ['waiting', 'resolved'] as const },
    ];
    expect(
      selectionOf(
        filters.map(({ status }) => ({ status: [...status] })),
        me,
      )?.statuses,
    ).toEqual(['waiting']);
    expect(selectionOf([BUILT_IN_VIEWS.mine, { assigneeId: ['none'] }], me)).toBeUndefined();
  });

  it('knows who "me" and "none" are', () => {
    expect(selectionOf([{ assigneeId: ['me', 'none', 'x'] }], me)?.assigneeIds).toEqual([
      'me-id',
      null,
      'x',
    ]);
    expect(selectionOf([{ mentionsMe: true }], me)?.mentioned).toBe('me-id');
  });

  it('wants a tag of each group', () => {
    expect(selectionOf([{ tagId: ['x', 'y'] }, { tagId: ['z'] }], me)?.tagGroups).toEqual([
      ['x', 'y'],
      ['z'],
    ]);
    expect(selectionOf([{ tagId: [] }], me)).toBeUndefined();
  });

  it('sorts as the last filter says that says anything', () => {
    expect(selectionOf([{}], me)?.sort).toBe('newest');
    expect(selectionOf([{ sort: 'unanswered' }, {}], me)?.sort).toBe('unanswered');
    expect(selectionOf([{ sort: 'unanswered' }, { sort: 'oldest' }], me)?.sort).toBe('oldest');
  });

  it('has a place in the order of waiting only for those who wait', () => {
    expect(selectionOf([{ sort: 'unanswered' }], me)?.unanswered).toBe(true);
    expect(selectionOf([{ sort: 'newest' }], me)?.unanswered).toBe(false);
  });

  it('searches for words, not for nothing', () => {
    expect(selectionOf([{ q: ' card ' }, { q: '  ' }], me)?.texts).toEqual(['card']);
  });
});

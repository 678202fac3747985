import { filterToSave, sortOfView } from './saved-filter';

describe('saving what is on the screen as a view', () => {
  it('keeps what the built-in view asks for and what was filtered besides', () => {
    expect(filterToSave('mine', undefined, { kind: 'review,forum' }, undefined)).toEqual({
      assigneeId: ['me'],
      status: ['open'],
      kind: ['review', 'forum'],
    });
  });

  it('lets the filter stand before the view where both name a field', () => {
    expect(filterToSave('mine', undefined, { status: 'waiting' }, 'oldest')).toEqual({
      assigneeId: ['me'],
      status: ['waiting'],
      sort: 'oldest',
    });
  });

  it('begins with the filter of a saved view', () => {
    const saved = { tagId: ['t1'] };
    expect(filterToSave('v1', saved, { q: 'card', priority: '1,2' }, undefined)).toEqual({
      tagId: ['t1'],
      q: 'card',
      priority: [1, 2],
    });
  });
});

describe('the order of a view', () => {
  it('is the longest unanswered first where answers are owed, else the newest', () => {
    expect(sortOfView('unanswered', undefined)).toBe('unanswered');
    expect(sortOfView('mine', undefined)).toBe('newest');
    expect(sortOfView('v1', { sort: 'oldest' })).toBe('oldest');
  });
});

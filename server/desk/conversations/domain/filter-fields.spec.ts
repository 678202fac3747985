import { filterFrom, valuesIn } from './filter-fields.js';

describe('valuesIn', () => {
  it.each([
    ['a,b', ['a', 'b']],
    [' a , ,b,a', ['a', 'b']],
    ['', []],
    [',', []],
  ])('reads %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('filterFrom', () => {
  it('reads every field with all its values', () => {
    const filter = filterFrom({
      status: 'open,waiting',
      kind: 'review',
      assigneeId: 'me,none',
      priority: '1,2',
      due: 'soon,breached',
      escalated: 'true',
      unanswered: 'true',
      q: 'card',
      sort: 'oldest',
    });
    expect(filter).toMatchObject({
      status: ['open', 'waiting'],
      kind: ['review'],
      assigneeId: ['me', 'none'],
      priority: [1, 2],
      due: ['soon', 'breached'],
      escalated: true,
      unanswered: true,
      q: 'card',
      sort: 'oldest',
    });
  });

  it('leaves out what was not asked', () => {
    expect(filterFrom({})).toEqual({ unanswered: false, escalated: false });
  });

  it('keeps from Postgres what it refuses', () => {
    expect(filterFrom({ q: 'a\u0000b' }).q).toBe('a b');
  });
});

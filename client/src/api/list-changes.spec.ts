import { aPage, aRow, minutesAgo } from '../testing/builders';
import { noNews, type ListData } from './conversation-list';
import { applyListChange, replaceRow, withoutRows } from './list-changes';
import type { ConversationRow } from './types/conversations';

const [first, second, third] = [aRow({ id: 'a' }), aRow({ id: 'b' }), aRow({ id: 'c' })];
const list = (): ListData => ({
  pages: [aPage([first, second], 'next'), aPage([third])],
  pageParams: [null, 'next'],
});
const ids = (data: ListData) => data.pages.map((page) => page.items.map(({ id }) => id).join(''));
const change = (matching: ConversationRow[], changed: string[], reading: string | null = null) =>
  applyListChange(list(), noNews, { ids: changed, matching, reading });

describe('a changed conversation', () => {
  it('is replaced where it stands, and rows of other pages stay the same objects', () => {
    const before = list();
    const fresh = { ...second, priority: 1 as const, seq: 2 };
    const { data, news } = applyListChange(before, noNews, {
      ids: ['b'],
      matching: [fresh],
      reading: null,
    });
    expect(ids(data)).toEqual(['ab', 'c']);
    expect(data.pages[0]?.items[1]).toBe(fresh);
    expect(data.pages[1]).toBe(before.pages[1]);
    expect(news).toEqual(noNews);
  });

  it('leaves the list when it no longer matches', () => {
    expect(ids(change([], ['a']).data)).toEqual(['b', 'c']);
  });

  it('stays while it is being read, marked as gone', () => {
    const { data, news } = change([], ['a'], 'a');
    expect(ids(data)).toEqual(['ab', 'c']);
    expect(news.departed).toEqual(['a']);
  });

  it('is no longer gone when it matches again', () => {
    const gone = { arrived: [], departed: ['a'] };
    const { news } = applyListChange(list(), gone, { ids: ['a'], matching: [first], reading: 'a' });
    expect(news.departed).toEqual([]);
  });
});

describe('a conversation new to the list', () => {
  it('is announced and not inserted', () => {
    const { data, news } = change([aRow({ id: 'new' })], ['new']);
    expect(ids(data)).toEqual(['ab', 'c']);
    expect(news.arrived).toEqual(['new']);
  });

  it('is announced once', () => {
    const heard = { arrived: ['new'], departed: [] };
    const { news } = applyListChange(list(), heard, {
      ids: ['new'],
      matching: [aRow({ id: 'new' })],
      reading: null,
    });
    expect(news.arrived).toEqual(['new']);
  });

  it('is no longer announced when it left again before it was seen', () => {
    const heard = { arrived: ['new'], departed: [] };
    const { news } = applyListChange(list(), heard, { ids: ['new'], matching: [], reading: null });
    expect(news.arrived).toEqual([]);
  });

  it('matters only when it belongs to this list', () => {
    const before = list();
    const { data, news } = applyListChange(before, noNews, {
      ids: ['elsewhere'],
      matching: [],
      reading: null,
    });
    expect(data).toBe(before);
    expect(news).toEqual(noNews);
  });
});

describe('a known conversation in which a customer speaks again', () => {
  const said = (author: 'customer' | 'brand') => ({
    ...third,
    seq: 2,
    lastMessage: { text: 'Hello?', author, at: minutesAgo(0) },
  });

  it('is announced, because it would stand higher now', () => {
    expect(change([said('customer')], ['c']).news.arrived).toEqual(['c']);
  });

  it('is not announced when it was us', () => {
    expect(change([said('brand')], ['c']).news.arrived).toEqual([]);
  });
});

describe('a row known fresh from a command', () => {
  it('takes its place, unless something newer stands there', () => {
    const newer = { ...second, seq: 5, unread: false };
    const data = replaceRow(list(), newer);
    expect(data.pages[0]?.items[1]).toBe(newer);
    expect(replaceRow(data, { ...second, seq: 4 }).pages[0]?.items[1]).toBe(newer);
  });
});

it('rows can be taken out, and the same list comes back when none is there', () => {
  const before = list();
  expect(ids(withoutRows(before, new Set(['b', 'c'])))).toEqual(['a', '']);
  expect(withoutRows(before, new Set(['x']))).toBe(before);
});

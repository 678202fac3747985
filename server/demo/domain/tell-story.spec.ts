import { POSTS } from '../stories/posts.js';
import { scenarios } from '../stories/scenarios.js';
import { arrivalsOf } from './arrivals-of.js';
import { snapshotOf } from './snapshot-of.js';
import { tellStory } from './tell-story.js';

const script = { scenarios: scenarios(), posts: POSTS, pageIds: { nl: '11', be: '12' } };
const house = { hoursAhead: 1 };
const tell = (now: Date) => tellStory(script, now, house, 'lumen');

// A weekday at noon, a Sunday night, a Monday before opening.
describe.each(['2026-11-18T11:00:00Z', '2026-11-22T02:00:00Z', '2026-03-30T05:30:00Z'])(
  'the month that ends at %s',
  (moment) => {
    const now = new Date(moment);
    const story = tell(now);
    const items = story.threads.flatMap((thread) => thread.items);

    it('is the same whenever it is told', () => {
      expect(tell(now)).toEqual(story);
    });

    it('holds nothing of the future', () => {
      const times = [
        ...items.flatMap(({ at, edits, removedAt, hiddenAt }) => [
          at,
          ...edits.map((edit) => edit.at),
          ...(removedAt ? [removedAt] : []),
          ...(hiddenAt ? [hiddenAt] : []),
        ]),
        ...story.threads.flatMap(({ notes, assignee, state }) => [
          ...notes.map((note) => note.at),
          ...(assignee ? [assignee.at] : []),
          ...(state.status === 'open' ? [] : [state.at]),
        ]),
      ];
      expect(times.filter((at) => at > now)).toEqual([]);
    });

    it('has more than 400 conversations of all kinds, states and languages', () => {
      const sorts = (of: (thread: (typeof story.threads)[number]) => string) =>
        [...new Set(story.threads.map(of))].sort();
      expect(story.threads.length).toBeGreaterThan(400);
      expect(sorts(({ kind }) => kind)).toEqual(['comment', 'forum', 'message', 'review']);
      expect(sorts(({ language }) => language)).toEqual(['en', 'fr', 'nl']);
      expect(sorts(({ account }) => account)).toEqual(['be', 'forum', 'google', 'nl']);
      const resolved = story.threads.flatMap(({ state }) =>
        state.status === 'resolved' ? [state.outcome] : [],
      );
      expect([...new Set(resolved)].sort()).toEqual([
        'answered',
        'handed-over',
        'no-answer-needed',
        'solved',
        'spam',
      ]);
      for (const status of ['open', 'waiting', 'snoozed'] as const)
        expect(story.threads.filter(({ state }) => state.status === status).length).toBeGreaterThan(
          4,
        );
    });

    it('is alive: somebody wrote minutes ago and was not answered', () => {
      const fresh = story.threads.filter(({ items: [first, second] }) => {
        return first && !second && +now - +first.at < 20 * 60_000;
      });
      expect(fresh.length).toBeGreaterThan(0);
      expect(fresh.every(({ state }) => state.status === 'open')).toBe(true);
    });

    it('shows replies that failed, parts that were split, people in two places', () => {
      const failures = story.threads.flatMap(({ failure }) => failure ?? []);
      expect(new Set(failures.map(({ failureClass }) => failureClass)).size).toBeGreaterThan(3);
      expect(story.splits).toHaveLength(1);
      expect(story.kinships.some(({ link }) => link)).toBe(true);
      expect(story.kinships.some(({ link }) => !link)).toBe(true);
    });

    it('names each item once, and leaves no gap open', () => {
      const ids = items.map(({ externalId }) => externalId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(items.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
    });

    it('gives another rating to what was rated, and to nothing else', () => {
      const rerated = items.filter(({ edits }) => edits.some(({ stars }) => stars !== undefined));
      expect(rerated.length).toBeGreaterThan(5);
      expect(rerated.filter(({ stars }) => stars === undefined)).toEqual([]);
    });

    it('tells desk and networks of the same items', () => {
      const account = (network: string) => ({
        channelId: network,
        accountId: network,
        network,
        pages: '',
      });
      const arrivals = arrivalsOf(story, {
        nl: account('nl'),
        be: account('be'),
        google: account('google'),
        forum: account('forum'),
      });
      const arrived = arrivals.flatMap(({ item }) =>
        item.type === 'created' ? [item.externalId] : [],
      );
      const snapshot = snapshotOf(story, { pageIds: script.pageIds, forumBrandId: '2' });
      const shown = [
        snapshot.comments,
        snapshot.recommendations,
        snapshot.messages,
        snapshot.reviews,
        snapshot.forumPosts,
      ].flatMap((list) => list.map(({ id }) => id));
      const replies = snapshot.reviews.flatMap(({ id, reply }) =>
        reply ? [`${id}/reply/${reply.updatedAt}`] : [],
      );
      expect([...shown, ...replies].sort()).toEqual(arrived.sort());
      expect(arrivals.map(({ receivedAt }) => +receivedAt)).toEqual(
        arrivals.map(({ receivedAt }) => +receivedAt).sort((a, b) => a - b),
      );
    });
  },
);

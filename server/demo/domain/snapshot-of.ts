import type { SandboxPerson, SandboxSnapshot } from '../../sandbox/contract.js';
import type { Story, StoryItem, StoryPerson, StoryThread } from './story.js';

export interface Places {
  pageIds: Readonly<Record<'nl' | 'be', string>>;
  forumBrandId: string;
}

/** The same talk as the networks know it, for their public pages. */
export function snapshotOf(story: Story, places: Places): SandboxSnapshot {
  const of = (kind: StoryThread['kind'], isGoogle?: boolean) =>
    story.threads.filter(
      (thread) =>
        thread.kind === kind &&
        (isGoogle === undefined || (thread.account === 'google') === isGoogle),
    );
  const ids = idsIn(places);
  return {
    people: story.people.map((person) => personOf(person, places)),
    posts: story.posts.map(({ account, externalId, text, at }) => ({
      id: externalId,
      pageId: places.pageIds[account],
      text,
      createdAt: at.toISOString(),
    })),
    comments: [
      ...of('comment').flatMap((thread) =>
        thread.items.map((item) => commentOf(item, thread, thread.publicationId ?? '', ids)),
      ),
      ...of('review', false).flatMap((thread) =>
        thread.items.slice(1).map((item) => commentOf(item, thread, thread.threadKey, ids)),
      ),
    ],
    recommendations: of('review', false).flatMap((thread) => {
      const [root] = thread.items;
      const last = root && { ...root, ...root.edits.at(-1) };
      return root && last
        ? [
            {
              id: thread.threadKey,
              pageId: ids.page(thread),
              authorId: ids.author(root, thread),
              recommends: (last.stars ?? 5) > 2,
              text: last.text,
              createdAt: root.at.toISOString(),
            },
          ]
        : [];
    }),
    messages: of('message').flatMap((thread) => chatOf(thread, ids)),
    reviews: of('review', true).flatMap((thread) => reviewOf(thread, ids)),
    topics: of('forum').map(({ threadKey, title, items }) => ({
      id: threadKey,
      title: title ?? threadKey,
      createdAt: items[0]?.at.toISOString() ?? story.now.toISOString(),
    })),
    forumPosts: of('forum').flatMap((thread) => forumPostsOf(thread, ids)),
  };
}

const idsIn = (places: Places) => ({
  page: ({ account }: StoryThread) => (account === 'be' ? places.pageIds.be : places.pageIds.nl),
  author(item: StoryItem, thread: StoryThread): string {
    if ('person' in item.author) return item.author.person.id;
    return thread.kind === 'forum' ? places.forumBrandId : this.page(thread);
  },
});
type Ids = ReturnType<typeof idsIn>;

function personOf(person: StoryPerson, { pageIds }: Places): SandboxPerson {
  const { id, name, username, account } = person;
  if (account === 'google') return { network: 'google-reviews', id, name };
  if (account === 'forum') return { network: 'discourse', id, name, username };
  return { network: 'facebook', accountId: pageIds[account], id, name };
}

const changes = (item: StoryItem) => ({
  text: item.edits.at(-1)?.text ?? item.text,
  ...(item.edits.length > 0 && { editedAt: item.edits.at(-1)?.at.toISOString() }),
  ...(item.removedAt && { removed: true }),
});

function commentOf(item: StoryItem, thread: StoryThread, postId: string, ids: Ids) {
  return {
    id: item.externalId,
    postId,
    ...(item.parentId && { parentId: item.parentId }),
    authorId: ids.author(item, thread),
    createdAt: item.at.toISOString(),
    ...changes(item),
    ...(item.hiddenAt && { hidden: true }),
  };
}

function chatOf({ threadKey, items, ...thread }: StoryThread, ids: Ids) {
  return items.map((item) => {
    const isBrands = !('person' in item.author);
    const answer = items.find(({ at, author }) => at > item.at && 'person' in author !== !isBrands);
    return {
      id: item.externalId,
      pageId: ids.page({ threadKey, items, ...thread }),
      personId: threadKey,
      from: isBrands ? ('page' as const) : ('person' as const),
      text: item.edits.at(-1)?.text ?? item.text,
      createdAt: item.at.toISOString(),
      ...(answer && { readAt: answer.at.toISOString() }),
    };
  });
}

function reviewOf(thread: StoryThread, ids: Ids) {
  const [root, ...answers] = thread.items;
  if (!root) return [];
  const edit = root.edits.at(-1);
  const answer = answers.findLast(({ author }) => !('person' in author));
  return [
    {
      id: thread.threadKey,
      authorId: ids.author(root, thread),
      stars: starsOf(edit?.stars ?? root.stars),
      text: edit?.text ?? root.text,
      createdAt: root.at.toISOString(),
      ...(edit && { updatedAt: edit.at.toISOString() }),
      ...(answer && { reply: { text: answer.text, updatedAt: answer.at.toISOString() } }),
    },
  ].map((review) => (review.text === '' ? { ...review, text: undefined } : review));
}

const STARS = [1, 2, 3, 4, 5] as const;
const starsOf = (stars = 3) => STARS.find((known) => known === stars) ?? 3;

function forumPostsOf(thread: StoryThread, ids: Ids) {
  return thread.items.map((item) => {
    const answered = thread.items.find(({ externalId }) => externalId === item.parentId)?.number;
    return {
      id: item.externalId,
      topicId: thread.threadKey,
      number: item.number ?? 1,
      authorId: ids.author(item, thread),
      createdAt: item.at.toISOString(),
      ...(answered && answered > 1 && { replyToNumber: answered }),
      ...changes(item),
    };
  });
}

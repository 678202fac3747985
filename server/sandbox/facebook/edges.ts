import type { Scene } from '../scene.js';
import type { StoredComment } from '../world/records.js';
import { chatOf } from './chat.js';
import { between } from './connection.js';
import type { GraphNode } from './nodes.js';

type Args = Readonly<Record<string, string | undefined>>;
const newestFirst = (a: { createdAt: string }, b: { createdAt: string }) =>
  b.createdAt.localeCompare(a.createdAt);
const oldestFirst = (a: { createdAt: string }, b: { createdAt: string }) =>
  a.createdAt.localeCompare(b.createdAt);

/** The nodes of an edge, in the network's order; undefined when the node has no such edge. */
export function edgeOf(
  scene: Scene,
  node: GraphNode,
  edge: string,
  args: Args,
): GraphNode[] | undefined {
  const { world } = scene;
  if (edge === 'comments' && ['post', 'comment', 'recommendation'].includes(node.kind)) {
    return commentsUnder(scene, node.item.id, args).map((item) => ({ kind: 'comment', item }));
  }
  if (edge === 'messages' && node.kind === 'chat') {
    const messages = chatOf(world, node.item.pageId, node.item.personId).reverse();
    return messages.map((item) => ({ kind: 'message', item }));
  }
  if (node.kind !== 'page') return undefined;
  const pageId = node.item.id;
  switch (edge) {
    case 'feed':
    case 'posts':
    case 'published_posts': {
      const posts = world.posts.in(pageId).filter((post) => edge === 'feed' || !post.authorId);
      return between(posts.sort(newestFirst), (post) => post.createdAt, args).map((item) => ({
        kind: 'post',
        item,
      }));
    }
    case 'ratings': {
      const stories = world.recommendations.in(pageId).filter(({ removed }) => !removed);
      return stories.sort(newestFirst).map((item) => ({ kind: 'recommendation', item }));
    }
    case 'conversations':
      return chatsOf(scene, pageId, args.user_id);
    default:
      return undefined;
  }
}

/** Replies stand under their comment, unless the whole stream is asked for. */
function commentsUnder({ world }: Scene, id: string, args: Args): StoredComment[] {
  const direct = world.comments.in(id);
  const all = args.filter === 'stream' ? direct.flatMap((one) => withReplies(one)) : direct;
  const there = all.filter(({ removed }) => !removed);
  const ordered = there.sort(args.order === 'reverse_chronological' ? newestFirst : oldestFirst);
  return between(ordered, (comment) => comment.createdAt, args);

  function withReplies(comment: StoredComment): StoredComment[] {
    return [comment, ...world.comments.in(comment.id).flatMap(withReplies)];
  }
}

function chatsOf({ world }: Scene, pageId: string, personId: string | undefined): GraphNode[] {
  return world
    .peopleOf({ network: 'facebook', accountId: pageId })
    .filter(({ id }) => personId === undefined || id === personId)
    .flatMap(({ id }) => {
      const last = chatOf(world, pageId, id).at(-1);
      return last ? [{ personId: id, last: last.createdAt }] : [];
    })
    .sort((a, b) => b.last.localeCompare(a.last))
    .map((chat) => ({
      kind: 'chat',
      item: { id: `t_${pageId}_${chat.personId}`, pageId, personId: chat.personId },
    }));
}

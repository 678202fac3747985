import type { SandboxPost } from '../contract.js';
import type { Scene } from '../scene.js';
import type {
  Attachment,
  StoredComment,
  StoredMessage,
  StoredRecommendation,
} from '../world/records.js';
import type { SandboxPage } from '../accounts.js';

/** A chat between a page and one person. Its id is `t_<page>_<person>`. */
export interface Chat {
  id: string;
  pageId: string;
  personId: string;
}

export type GraphNode =
  | { kind: 'page'; item: SandboxPage }
  | { kind: 'post'; item: SandboxPost }
  | { kind: 'recommendation'; item: StoredRecommendation }
  | { kind: 'comment'; item: StoredComment }
  | { kind: 'person'; item: { id: string; name: string } }
  | { kind: 'chat'; item: Chat }
  | { kind: 'message'; item: StoredMessage }
  | { kind: 'attachment'; item: Attachment & { id: string } };

export type NodeKind = GraphNode['kind'];

/** How each field of a node is worked out, when it is asked for. */
export type NodeFields = Record<string, () => unknown>;

/** The node of an id, as far as this page may see it. */
export function nodeOf({ world }: Scene, page: SandboxPage, id: string): GraphNode | undefined {
  if (id === 'me' || id === page.id) return { kind: 'page', item: page };
  const post = world.posts.get(id) ?? world.posts.get(`${page.id}_${id}`);
  if (post) return post.pageId === page.id ? { kind: 'post', item: post } : undefined;
  const story = world.recommendations.get(id) ?? world.recommendations.get(storyNumber(id));
  if (story && !story.removed) {
    return story.pageId === page.id ? { kind: 'recommendation', item: story } : undefined;
  }
  const comment = world.comments.get(id);
  if (comment && !comment.removed) return { kind: 'comment', item: comment };
  const message = world.messages.get(id);
  if (message) return { kind: 'message', item: message };
  return chatNode(id, page) ?? personNode(world, page, id);
}

/** Comments under a recommendation name it as `<person>_<story>`. */
const storyNumber = (id: string): string => id.slice(id.indexOf('_') + 1);

function chatNode(id: string, page: SandboxPage): GraphNode | undefined {
  const match = /^t_(\d+)_(\d+)$/.exec(id);
  const [, pageId, personId] = match ?? [];
  if (!pageId || !personId || pageId !== page.id) return undefined;
  return { kind: 'chat', item: { id, pageId, personId } };
}

function personNode(world: Scene['world'], page: SandboxPage, id: string): GraphNode | undefined {
  const person = world.people.get(id);
  if (person?.network !== 'facebook' || person.accountId !== page.id) return undefined;
  return { kind: 'person', item: person };
}

import type { SandboxPage } from '../accounts.js';
import type { Scene } from '../scene.js';
import type { Attachment, StoredComment, StoredRecommendation } from '../world/records.js';
import { chatFields, messageFields } from './chat-fields.js';
import type { GraphNode, NodeFields } from './nodes.js';
import { fromOf } from './people.js';
import { permalink } from './permalinks.js';
import { graphTime } from './times.js';
import type { SandboxPost } from '../contract.js';

const PRIVATE_REPLY_DAYS = 7;
const DAY_MS = 86_400_000;

/** How each field of a node is worked out; only what is asked for is. */
export function nodeFields(scene: Scene, node: GraphNode): NodeFields {
  switch (node.kind) {
    case 'page':
      return pageFields(node.item);
    case 'post':
      return postFields(scene, node.item);
    case 'recommendation':
      return recommendationFields(scene, node.item);
    case 'comment':
      return commentFields(scene, node.item);
    case 'person':
      return personFields(node.item);
    case 'chat':
      return chatFields(scene, node.item);
    case 'message':
      return messageFields(scene, node.item);
    case 'attachment':
      return { id: () => node.item.id };
  }
}

const pageFields = (page: SandboxPage): NodeFields => ({
  id: () => page.id,
  name: () => page.name,
  link: () => `https://www.facebook.com/${page.id}`,
  category: () => 'Bank',
  access_token: () => undefined,
});

const postFields = (scene: Scene, post: SandboxPost): NodeFields => ({
  id: () => post.id,
  message: () => post.text,
  created_time: () => graphTime(post.createdAt),
  updated_time: () => graphTime(post.createdAt),
  from: () => fromOf(scene.world, post.authorId ?? post.pageId),
  permalink_url: () => scene.absolute(permalink(post.id)),
  status_type: () => 'mobile_status_update',
  is_published: () => true,
  full_picture: () => undefined,
  attachments: () => undefined,
  story: () => undefined,
  comments: () => undefined,
});

const recommendationFields = (scene: Scene, story: StoredRecommendation): NodeFields => ({
  id: () => story.id,
  message: () => story.text,
  from: () => fromOf(scene.world, story.authorId),
  created_time: () => graphTime(story.createdAt),
  recommendation_type: () => (story.recommends ? 'positive' : 'negative'),
  review_text: () => story.text,
  has_review: () => story.text !== '',
  has_rating: () => false,
  rating: () => undefined,
  reviewer: () => fromOf(scene.world, story.authorId),
  open_graph_story: () => ({
    id: story.id,
    message: story.text,
    type: 'og.recommends',
    start_time: graphTime(story.createdAt),
  }),
});

function commentFields(scene: Scene, comment: StoredComment): NodeFields {
  const { world } = scene;
  const replies = () => world.comments.in(comment.id).filter(({ removed }) => !removed);
  const age = scene.now.getTime() - Date.parse(comment.createdAt);
  return {
    id: () => comment.id,
    message: () => comment.text,
    created_time: () => graphTime(comment.createdAt),
    from: () => fromOf(world, comment.authorId),
    parent: () => comment.parentId && parentOf(scene, comment.parentId),
    object: () => ({ id: comment.postId }),
    attachment: () => comment.attachment && commentAttachment(scene, comment.attachment),
    comment_count: () => replies().length,
    like_count: () => (comment.liked ? 1 : 0),
    user_likes: () => comment.liked ?? false,
    is_hidden: () => comment.hidden ?? false,
    can_hide: () => true,
    can_comment: () => true,
    can_remove: () => true,
    can_reply_privately: () =>
      age < PRIVATE_REPLY_DAYS * DAY_MS && !world.answeredPrivately.has(comment.id),
    permalink_url: () => scene.absolute(permalink(comment.postId, comment.id)),
  };
}

function parentOf({ world }: Scene, id: string): object | undefined {
  const parent = world.comments.get(id);
  if (!parent) return undefined;
  return {
    created_time: graphTime(parent.createdAt),
    from: fromOf(world, parent.authorId),
    message: parent.text,
    id: parent.id,
  };
}

function commentAttachment({ absolute }: Scene, attachment: Attachment): object {
  const src = absolute(attachment.url);
  return {
    media: { image: { height: 720, src, width: 720 } },
    target: { url: src },
    type: attachment.type === 'image' ? 'photo' : 'file',
    url: src,
  };
}

const personFields = (person: { id: string; name: string }): NodeFields => ({
  id: () => person.id,
  name: () => person.name,
  first_name: () => person.name.split(' ')[0],
  last_name: () => person.name.split(' ').slice(1).join(' '),
  profile_pic: () => undefined,
  locale: () => undefined,
});

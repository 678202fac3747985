import type { Scene } from '../scene.js';
import { found } from '../scene.js';
import type { Change } from '../stage.js';
import { newCommentId } from '../world/ids.js';
import type { Attachment, StoredComment } from '../world/records.js';
import { commentEvent } from './feed-events.js';
import type { CommentVerb } from './feed-events.js';

export interface NewComment {
  postId: string;
  parentId?: string;
  authorId: string;
  text: string;
  attachment?: Attachment;
  at?: string;
}

function changeOf(scene: Scene, comment: StoredComment, verb: CommentVerb, at: string): Change {
  const { world, absolute } = scene;
  return {
    records: [{ t: 'comment', v: comment }],
    events: () => commentEvent(comment, verb, { world, at, absolute }),
  };
}

export function addComment(
  scene: Scene,
  { at, ...given }: NewComment,
): { comment: StoredComment; change: Change } {
  const createdAt = at ?? scene.now.toISOString();
  const comment = { id: newCommentId(given.postId), ...given, createdAt };
  return { comment, change: changeOf(scene, comment, 'add', createdAt) };
}

export function editComment(scene: Scene, id: string, text: string, at?: string): Change {
  const editedAt = at ?? scene.now.toISOString();
  const comment = { ...existing(scene, id), text, editedAt };
  return changeOf(scene, comment, 'edited', editedAt);
}

export function removeComment(scene: Scene, id: string, at?: string): Change {
  const comment = { ...existing(scene, id), removed: true };
  return changeOf(scene, comment, 'remove', at ?? scene.now.toISOString());
}

export function setCommentHidden(scene: Scene, id: string, hidden: boolean, at?: string): Change {
  const comment = { ...existing(scene, id), hidden };
  const verb = hidden ? 'hide' : 'unhide';
  return changeOf(scene, comment, verb, at ?? scene.now.toISOString());
}

/** The comment, unless it is unknown or removed. */
export function existing({ world }: Scene, id: string): StoredComment {
  const comment = world.comments.get(id);
  return found(comment?.removed ? undefined : comment, `comment ${id}`);
}

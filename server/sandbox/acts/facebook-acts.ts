import { SANDBOX_PAGES } from '../accounts.js';
import type { SandboxAct } from '../contract.js';
import { addMessage, readChat } from '../facebook/chat.js';
import {
  addComment,
  editComment,
  existing,
  removeComment,
  setCommentHidden,
} from '../facebook/comments.js';
import { addPost, addRecommendation, changeRecommendation } from '../facebook/page-posts.js';
import { pageOfComment } from '../facebook/people.js';
import type { Scene } from '../scene.js';
import { found } from '../scene.js';
import type { Attachment } from '../world/records.js';
import { personInPlace } from '../world/persons.js';
import type { ActOf, Played } from './played.js';
import { played } from './played.js';

const DEFAULT_PAGE = SANDBOX_PAGES[0].id;

type Author = Pick<ActOf<'comment'>, 'author' | 'byBrand'>;

/** The person on that page, or the page itself when the brand acts. */
function authorOn({ world }: Scene, pageId: string, { author, byBrand }: Author) {
  if (byBrand) return { authorId: pageId, records: [] };
  const { person, records } = personInPlace(world, 'facebook', pageId, author);
  return { authorId: person.id, records };
}

const picture = (imageUrl: string | undefined): { attachment?: Attachment } =>
  imageUrl ? { attachment: { url: imageUrl, type: 'image' } } : {};

const timed = ({ at }: { at?: string }) => (at === undefined ? {} : { at });

export function playPagePost(scene: Scene, act: ActOf<'page-post'>): Played {
  const pageId = act.pageId ?? DEFAULT_PAGE;
  const byPage = act.byBrand ?? act.author === undefined;
  const { authorId, records } = authorOn(scene, pageId, { ...act, byBrand: byPage });
  const author = byPage ? {} : { authorId };
  const { post, change } = addPost(scene, { pageId, text: act.text, ...author, ...timed(act) });
  return played({ id: post.id, authorId, threadId: post.id }, change, records);
}

export function playComment(scene: Scene, act: ActOf<'comment'>): Played {
  const { world } = scene;
  const pageId = act.postId ? pageOfComment(world, act.postId) : (act.pageId ?? DEFAULT_PAGE);
  const place = found(pageId, `post ${act.postId}`);
  const newest = world.posts.in(place).sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  const postId = found(act.postId ?? newest?.id, `post on page ${place}`);
  const { authorId, records } = authorOn(scene, place, act);
  const { comment, change } = addComment(scene, {
    postId,
    authorId,
    text: act.text,
    ...picture(act.imageUrl),
    ...timed(act),
  });
  return played({ id: comment.id, authorId, threadId: postId }, change, records);
}

export function playReply(scene: Scene, act: ActOf<'reply'>): Played {
  const parent = existing(scene, act.commentId);
  const pageId = found(pageOfComment(scene.world, parent.postId), `page of ${parent.id}`);
  const { authorId, records } = authorOn(scene, pageId, act);
  const { comment, change } = addComment(scene, {
    postId: parent.postId,
    parentId: parent.id,
    authorId,
    text: act.text,
    ...picture(act.imageUrl),
    ...timed(act),
  });
  return played({ id: comment.id, authorId, threadId: parent.postId }, change, records);
}

export function playOnComment(
  scene: Scene,
  act: ActOf<'edit'> | ActOf<'remove'> | ActOf<'hide' | 'unhide'>,
): Played {
  const { commentId, at } = act;
  switch (act.do) {
    case 'edit':
      return played({ id: commentId }, editComment(scene, commentId, act.text, at));
    case 'remove':
      return played({ id: commentId }, removeComment(scene, commentId, at));
    default:
      return played({ id: commentId }, setCommentHidden(scene, commentId, act.do === 'hide', at));
  }
}

export function playRecommendation(scene: Scene, act: ActOf<'recommendation'>): Played {
  const pageId = act.pageId ?? DEFAULT_PAGE;
  const { person, records } = personInPlace(scene.world, 'facebook', pageId, act.author);
  const { recommends, text } = act;
  const given = { pageId, authorId: person.id, recommends, text, ...timed(act) };
  const { story, change } = addRecommendation(scene, given);
  return played({ id: story.id, authorId: person.id, threadId: story.id }, change, records);
}

export function playOnRecommendation(
  scene: Scene,
  act: Extract<SandboxAct, { do: 'recommendation-edit' | 'recommendation-remove' }>,
): Played {
  const what =
    act.do === 'recommendation-remove'
      ? { removed: true }
      : {
          ...(act.recommends !== undefined && { recommends: act.recommends }),
          ...(act.text !== undefined && { text: act.text }),
        };
  return played({ id: act.storyId }, changeRecommendation(scene, act.storyId, what, act.at));
}

export function playMessage(scene: Scene, act: ActOf<'message'>): Played {
  const pageId = act.pageId ?? DEFAULT_PAGE;
  const known = act.personId && found(scene.world.people.get(act.personId), act.personId);
  const { person, records } = known
    ? { person: known, records: [] }
    : personInPlace(scene.world, 'facebook', pageId, act.author);
  const { message, change } = addMessage(scene, {
    pageId,
    personId: person.id,
    from: act.byBrand ? 'page' : 'person',
    text: act.text,
    ...picture(act.imageUrl),
    ...timed(act),
  });
  return played({ id: message.id, authorId: person.id, threadId: person.id }, change, records);
}

export function playRead(scene: Scene, act: ActOf<'read'>): Played {
  const change = readChat(scene, act.pageId ?? DEFAULT_PAGE, act.personId);
  return played({ id: act.personId }, change ?? { records: [] });
}

import { SANDBOX_FORUM } from '../accounts.js';
import { addPost, addTopic, changePost } from '../forum/topics.js';
import type { Scene } from '../scene.js';
import { personInPlace } from '../world/persons.js';
import type { ActOf, Played } from './played.js';
import { played } from './played.js';

function memberOf({ world }: Scene, { author, byBrand }: { author?: string; byBrand?: boolean }) {
  if (byBrand) return { authorId: SANDBOX_FORUM.brand.id, records: [] };
  const { person, records } = personInPlace(world, 'discourse', undefined, author);
  return { authorId: person.id, records };
}

export function playTopic(scene: Scene, act: ActOf<'topic'>): Played {
  const { authorId, records } = memberOf(scene, act);
  const { topic, post, change } = addTopic(scene, {
    title: act.title,
    text: act.text,
    authorId,
    ...(act.category && { category: act.category }),
    ...(act.at && { at: act.at }),
  });
  const result = { id: post.id, authorId, threadId: topic.id, postNumber: 1 };
  return played(result, change, records);
}

export function playPost(scene: Scene, act: ActOf<'post'>): Played {
  const { authorId, records } = memberOf(scene, act);
  const { post, change } = addPost(scene, {
    topicId: act.topicId,
    authorId,
    text: act.text,
    ...(act.replyToNumber && { replyToNumber: act.replyToNumber }),
    ...(act.at && { at: act.at }),
  });
  const result = { id: post.id, authorId, threadId: act.topicId, postNumber: post.number };
  return played(result, change, records);
}

export function playOnPost(
  scene: Scene,
  act: ActOf<'post-edit'> | ActOf<'post-remove' | 'post-recover'>,
): Played {
  const id = act.postId;
  const editedAt = act.at ?? scene.now.toISOString();
  switch (act.do) {
    case 'post-edit':
      return played({ id }, changePost(scene, id, 'post_edited', { text: act.text, editedAt }));
    case 'post-remove':
      return played({ id }, changePost(scene, id, 'post_destroyed', { removed: true, editedAt }));
    default:
      return played({ id }, changePost(scene, id, 'post_recovered', { removed: false, editedAt }));
  }
}

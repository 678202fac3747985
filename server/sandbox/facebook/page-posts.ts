import type { SandboxPost } from '../contract.js';
import type { Scene } from '../scene.js';
import { found } from '../scene.js';
import type { Change } from '../stage.js';
import { newNumericId, newPostId } from '../world/ids.js';
import type { StoredRecommendation } from '../world/records.js';
import { postEvent, recommendationEvent } from './feed-events.js';

export function addPost(
  scene: Scene,
  { at, ...given }: { pageId: string; authorId?: string; text: string; at?: string },
): { post: SandboxPost; change: Change } {
  const createdAt = at ?? scene.now.toISOString();
  const post = { id: newPostId(given.pageId), ...given, createdAt };
  const events = () => [postEvent(post, { ...scene, at: createdAt })];
  return { post, change: { records: [{ t: 'post', v: post }], events } };
}

export function addRecommendation(
  scene: Scene,
  {
    at,
    ...given
  }: { pageId: string; authorId: string; recommends: boolean; text: string; at?: string },
): { story: StoredRecommendation; change: Change } {
  const createdAt = at ?? scene.now.toISOString();
  const story = { id: newNumericId(), ...given, createdAt };
  const events = () => [recommendationEvent(story, 'add', { ...scene, at: createdAt })];
  return { story, change: { records: [{ t: 'recommendation', v: story }], events } };
}

export function changeRecommendation(
  scene: Scene,
  id: string,
  what: Partial<Pick<StoredRecommendation, 'recommends' | 'text' | 'removed'>>,
  at = scene.now.toISOString(),
): Change {
  const story = { ...found(scene.world.recommendations.get(id), `recommendation ${id}`), ...what };
  const verb = what.removed ? 'remove' : 'edited';
  return {
    records: [{ t: 'recommendation', v: story }],
    events: () => [recommendationEvent(story, verb, { ...scene, at })],
  };
}

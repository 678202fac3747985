import type { SandboxAct } from '../contract.js';
import type { Scene } from '../scene.js';
import { ImpossibleAct } from '../scene.js';
import {
  playComment,
  playMessage,
  playOnComment,
  playOnRecommendation,
  playPagePost,
  playRead,
  playRecommendation,
  playReply,
} from './facebook-acts.js';
import { playCrmContact, playCrmDeal } from '../crm/crm-acts.js';
import { playOnPost, playPost, playTopic } from './forum-acts.js';
import type { Played } from './played.js';
import { playOnReview, playReview } from './review-acts.js';

/** What one act changes. Throws ImpossibleAct. */
export function play(scene: Scene, act: SandboxAct): Played {
  switch (act.do) {
    case 'page-post':
      return playPagePost(scene, act);
    case 'comment':
      return playComment(scene, act);
    case 'reply':
      return playReply(scene, act);
    case 'edit':
    case 'remove':
    case 'hide':
    case 'unhide':
      return playOnComment(scene, act);
    case 'recommendation':
      return playRecommendation(scene, act);
    case 'recommendation-edit':
    case 'recommendation-remove':
      return playOnRecommendation(scene, act);
    case 'message':
      return playMessage(scene, act);
    case 'read':
      return playRead(scene, act);
    case 'review':
      return playReview(scene, act);
    case 'review-edit':
    case 'review-remove':
    case 'review-answer':
      return playOnReview(scene, act);
    case 'topic':
      return playTopic(scene, act);
    case 'post':
      return playPost(scene, act);
    case 'post-edit':
    case 'post-remove':
    case 'post-recover':
      return playOnPost(scene, act);
    case 'crm-contact':
      return playCrmContact(scene, act);
    case 'crm-deal':
      return playCrmDeal(scene, act);
    default:
      throw new ImpossibleAct(`There is no act "${(act as { do?: unknown }).do}".`);
  }
}

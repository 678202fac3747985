import type { NetworkCall } from '../../contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { notSent, withoutAnswer, type Failure } from '../shared/outcomes.js';
import type { Fields } from '../shared/reading.js';
import { callForum } from './call.js';
import { forumFailure } from './errors.js';

/** Reads the post that is to be answered, before anything is written; so no failure is unknown. */
export async function answeredPost(call: NetworkCall, postId: string): Promise<Fields | Failure> {
  const result = await callForum(call, { method: 'GET', path: ['posts', `${postId}.json`] });
  if (result.kind === 'response' && result.status === 200) {
    return bodyFields(result) ?? notSent('unreachable', 'The post cannot be read now.');
  }
  const failure =
    result.kind === 'response' ? await forumFailure(call, result) : withoutAnswer(result);
  return failure.outcome === 'unknown' ? notSent('unreachable', failure.detail) : failure;
}

import type { NetworkCall, OutboundAttachment } from '../../contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { notSent, withoutAnswer, type Failure } from '../shared/outcomes.js';
import { optionalName } from '../shared/reading.js';
import { callForum } from './call.js';
import { forumFailure } from './errors.js';

/**
 * Uploads a file and says how a post shows it. An upload alone is seen by nobody, so a failure
 * here, of whatever kind, means that the reply was not sent.
 */
export async function uploaded(
  call: NetworkCall,
  attachment: OutboundAttachment,
): Promise<string | Failure> {
  const file = {
    name: 'file',
    value: await attachment.read(),
    filename: attachment.name,
    contentType: attachment.mime,
  };
  const result = await callForum(call, {
    method: 'POST',
    path: ['uploads.json'],
    multipart: [{ name: 'type', value: 'composer' }, { name: 'synchronous', value: 'true' }, file],
  });
  if (result.kind !== 'response') return unsent(withoutAnswer(result));
  if (result.status !== 200) return unsent(await forumFailure(call, result));
  const body = bodyFields(result) ?? {};
  const url = optionalName(body, 'short_url') ?? optionalName(body, 'url');
  if (url === undefined) return notSent('invalid', 'The forum took the file but gave no address.');
  const label = attachment.name.replace(/[[\]|\n]/g, ' ');
  return attachment.mime.startsWith('image/')
    ? `![${label}](${url})`
    : `[${label}|attachment](${url})`;
}

function unsent(failure: Failure): Failure {
  return failure.outcome === 'unknown' ? notSent('unreachable', failure.detail) : failure;
}

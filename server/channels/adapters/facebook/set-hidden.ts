import type { HidingOutcome, NetworkCall } from '../../contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { unknown, withoutAnswer } from '../shared/outcomes.js';
import { graphFailure } from './errors.js';
import { callGraph } from './graph.js';

/** `POST /{comment}` with `is_hidden`: its author and their friends see it all the same. Source: README.md. */
export async function setHidden(
  call: NetworkCall,
  externalId: string,
  hidden: boolean,
): Promise<HidingOutcome> {
  const form = { is_hidden: String(hidden) };
  const result = await callGraph(call, { method: 'POST', path: [externalId], form });
  if (result.kind !== 'response') return withoutAnswer(result);
  if (result.status < 200 || result.status >= 300) return graphFailure(result, call.now);
  const body = bodyFields(result);
  if (body && Object.hasOwn(body, 'error')) return graphFailure(result, call.now);
  return body?.['success'] === true
    ? { outcome: 'done' }
    : unknown('the network accepted it, but its answer cannot be read');
}

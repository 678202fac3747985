import type { NetworkCall, SendOutcome } from '../../contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { unknown, withoutAnswer } from '../shared/outcomes.js';
import { callGraph, type GraphCall } from './graph.js';
import { graphFailure } from './errors.js';

/** Posts something and reads the new object's id from the named field of the answer. */
export async function post(
  call: NetworkCall,
  graph: Omit<GraphCall, 'method'>,
  idField: string,
): Promise<SendOutcome> {
  const result = await callGraph(call, { ...graph, method: 'POST' });
  if (result.kind !== 'response') return withoutAnswer(result);
  if (result.status < 200 || result.status >= 300) return graphFailure(result, call.now);
  const body = bodyFields(result);
  if (body && Object.hasOwn(body, 'error')) return graphFailure(result, call.now);
  const externalId = body?.[idField];
  return typeof externalId === 'string' && externalId !== ''
    ? { outcome: 'sent', externalId }
    : unknown('the network accepted it, but its answer cannot be read');
}

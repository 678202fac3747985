import { ChannelAuthError } from '../../contract.js';
import type { EgressResponse, EgressResult } from '../../../platform/egress/contract.js';
import { DecodeError } from './decode-error.js';
import { isFields, type Fields } from './reading.js';
import { parseLossless } from './lossless-json.js';

/** Thrown by polls and look-ups when the network cannot be read now; the next round tries again. */
export class NetworkUnreadable extends Error {
  override readonly name = 'NetworkUnreadable';
}

/** Thrown where the network understood a reading call and refuses it to this account (403, 400). */
export class NetworkRefused extends Error {
  override readonly name = 'NetworkRefused';
  constructor(readonly status: number) {
    super(`the network answered ${status}`);
  }
}

/** The answer's JSON object with its long ids whole; undefined when it is something else. */
export function bodyFields(answer: EgressResponse): Fields | undefined {
  try {
    const value = parseLossless(answer.body);
    return isFields(value) ? value : undefined;
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

/**
 * The object that a reading call answered with.
 * @throws ChannelAuthError when `isAuth` says so; NetworkRefused for other refusals that will not
 * change by themselves; NetworkUnreadable for everything else but a 2xx object.
 */
export function readObject(
  result: EgressResult,
  isAuth: (answer: EgressResponse) => boolean,
): Fields {
  if (result.kind !== 'response') throw new NetworkUnreadable(result.detail);
  if (isAuth(result)) throw new ChannelAuthError(`the network refused the key (${result.status})`);
  const body = bodyFields(result);
  if ([400, 403, 404, 410].includes(result.status) && body) {
    throw new NetworkRefused(result.status);
  }
  if (result.status < 200 || result.status >= 300 || !body) {
    throw new NetworkUnreadable(`the network answered ${result.status}`);
  }
  return body;
}

import type { NetworkCall } from '../../contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { byStatus, notSent, withoutAnswer, type Failure } from '../shared/outcomes.js';
import { optionalName, optionalNumber } from '../shared/reading.js';
import { optionalSetting } from '../shared/settings.js';
import { BadServiceAccount, fingerprint, requestToken } from './service-account.js';

const EARLY_MS = 60_000;
const cache = new Map<string, { token: string; until: number }>();

/** The configured token, or one made from the service account and kept until shortly before its end. */
export async function accessToken(call: NetworkCall): Promise<string | Failure> {
  const configured = optionalSetting(call.settings, 'accessToken');
  if (configured) return configured;
  const json = optionalSetting(call.settings, 'serviceAccount') ?? '';
  const known = cache.get(fingerprint(json));
  if (known && known.until > call.now.getTime()) return known.token;
  try {
    return await fresh(call, json);
  } catch (error) {
    if (error instanceof BadServiceAccount) return notSent('auth', error.message);
    throw error;
  }
}

/** Forgets a token that the network refused, so that the next call asks for a new one. */
export function forgetToken(call: NetworkCall): void {
  cache.delete(fingerprint(optionalSetting(call.settings, 'serviceAccount') ?? ''));
}

/** Nothing of a reply has left when no token was to be had, so no outcome here is unknown. */
async function fresh(call: NetworkCall, json: string): Promise<string | Failure> {
  const result = await requestToken(call, json);
  if (result.kind !== 'response') {
    const failure = withoutAnswer(result);
    return failure.outcome === 'unknown' ? notSent('unreachable', failure.detail) : failure;
  }
  const body = bodyFields(result);
  const token = body && optionalName(body, 'access_token');
  if (result.status === 200 && body && token) {
    const seconds = optionalNumber(body, 'expires_in') ?? 3600;
    const until = call.now.getTime() + seconds * 1000 - EARLY_MS;
    cache.set(fingerprint(json), { token, until });
    return token;
  }
  const general = byStatus(result, call.now);
  if (general?.outcome === 'not-sent') return general;
  if (general) return notSent('unreachable', `the token endpoint: ${general.detail}`);
  return notSent('auth', 'The token endpoint refused the service account.');
}

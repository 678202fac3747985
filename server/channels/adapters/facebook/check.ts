import type { CheckStep, NetworkCall } from '../../contract.js';
import type { EgressResult } from '../../../platform/egress/contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { isFields, list, optionalId, optionalName } from '../shared/reading.js';
import { graphFailure } from './errors.js';
import { callGraph } from './graph.js';
import { pageIdOf } from './settings.js';
import { SUBSCRIBED_FIELDS } from './subscribed-fields.js';

/** Whether the page can be read with the token, is the one meant, and delivers its events here. */
export async function check(call: NetworkCall): Promise<CheckStep[]> {
  const pageId = pageIdOf(call.settings);
  const page = await callGraph(call, {
    method: 'GET',
    path: [pageId],
    query: { fields: 'id,name' },
  });
  const token = step('Page access token', page, call.now);
  if (!token.ok || page.kind !== 'response') return [token];
  const body = bodyFields(page) ?? {};
  const isMeant = optionalId(body, 'id') === pageId;
  const steps = [
    token,
    {
      name: 'Page',
      ok: isMeant,
      detail: isMeant
        ? (optionalName(body, 'name') ?? pageId)
        : 'The token belongs to another page.',
    },
  ];
  return [...steps, await subscriptionStep(call, pageId)];
}

async function subscriptionStep(call: NetworkCall, pageId: string): Promise<CheckStep> {
  const name = 'Webhook subscription';
  const result = await callGraph(call, { method: 'GET', path: [pageId, 'subscribed_apps'] });
  const answered = step(name, result, call.now);
  if (!answered.ok || result.kind !== 'response') return answered;
  const apps = list(bodyFields(result) ?? {}, 'data').filter(isFields);
  const subscribed = new Set(apps.flatMap((app) => list(app, 'subscribed_fields')));
  if (apps.length === 0) return { name, ok: false, detail: 'No app gets the events of this page.' };
  const missing = SUBSCRIBED_FIELDS.filter((field) => !subscribed.has(field));
  return missing.length === 0 || subscribed.size === 0
    ? { name, ok: true, detail: 'The page delivers its events.' }
    : { name, ok: false, detail: `Not subscribed: ${missing.join(', ')}.` };
}

export function step(name: string, result: EgressResult, now: Date): CheckStep {
  if (result.kind !== 'response') return { name, ok: false, detail: result.detail };
  if (result.status >= 200 && result.status < 300) return { name, ok: true, detail: 'Accepted.' };
  return { name, ok: false, detail: graphFailure(result, now).detail };
}

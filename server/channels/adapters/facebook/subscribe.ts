import type { CheckStep, NetworkCall } from '../../contract.js';
import { step } from './check.js';
import { callGraph } from './graph.js';
import { pageIdOf } from './settings.js';
import { SUBSCRIBED_FIELDS } from './subscribed-fields.js';

/** Installs the app on the page, so that the page's events are delivered. */
export async function subscribe(call: NetworkCall): Promise<CheckStep> {
  const result = await callGraph(call, {
    method: 'POST',
    path: [pageIdOf(call.settings), 'subscribed_apps'],
    form: { subscribed_fields: SUBSCRIBED_FIELDS.join(',') },
  });
  return step('Webhook subscription', result, call.now);
}

import type { CheckStep, NetworkCall } from '../../contract.js';
import type { EgressResult } from '../../../platform/egress/contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { optionalFields, optionalName } from '../shared/reading.js';
import { requiredSetting } from '../shared/settings.js';
import { callForum } from './call.js';
import { describe } from './errors.js';

/** Whether the forum is there, takes the key, and takes it for the user meant. */
export async function check(call: NetworkCall): Promise<CheckStep[]> {
  const site = await callForum(call, { method: 'GET', path: ['site', 'basic-info.json'] });
  const forum = step('Forum', site, 'title');
  if (!forum.ok) return [forum];
  const latest = await callForum(call, { method: 'GET', path: ['posts.json'] });
  const key = step('API key', latest);
  if (!key.ok) return [forum, key];
  return [forum, key, await userStep(call)];
}

async function userStep(call: NetworkCall): Promise<CheckStep> {
  const name = 'User';
  const expected = requiredSetting(call.settings, 'apiUsername');
  const session = await callForum(call, { method: 'GET', path: ['session', 'current.json'] });
  const answered = step(name, session);
  if (!answered.ok || session.kind !== 'response') return answered;
  const user = optionalFields(bodyFields(session) ?? {}, 'current_user');
  const actual = user && optionalName(user, 'username');
  return actual?.toLowerCase() === expected.toLowerCase()
    ? { name, ok: true, detail: expected }
    : { name, ok: false, detail: `The key acts as ${actual ?? 'nobody'}, not as ${expected}.` };
}

function step(name: string, result: EgressResult, titleField?: string): CheckStep {
  if (result.kind !== 'response') return { name, ok: false, detail: result.detail };
  if (result.status !== 200) return { name, ok: false, detail: describe(result) };
  const title = titleField && optionalName(bodyFields(result) ?? {}, titleField);
  return { name, ok: true, detail: title || 'Accepted.' };
}

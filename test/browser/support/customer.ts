import type { SandboxAct, ActResult } from '../../../server/sandbox/contract.js';
import { portsForBrowserTests } from '../../support/browser-ports.js';

const { sandboxPort } = portsForBrowserTests();
export const sandboxUrl = `http://127.0.0.1:${sandboxPort}`;

/** Asks the hands behind the stand-ins. */
export async function control(method: string, path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(`${sandboxUrl}/_control/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** Plays a customer on the sandbox; its network tells the desk. */
export async function customer(act: SandboxAct): Promise<ActResult> {
  const answer = await control('POST', 'act', { acts: [act] });
  const { made } = (await answer.json()) as { made: ActResult[] };
  const [first] = made;
  if (!first) throw new Error('The sandbox made nothing.');
  return first;
}

import type {
  SandboxChannel,
  SandboxEffect,
  SandboxFault,
} from '../../../server/sandbox/contract.js';
import { control } from './customer.js';

/** The next calls of this kind meet this fault. */
export const armFault = (fault: SandboxFault) => control('POST', 'faults', fault);

export const clearFaults = () => control('DELETE', 'faults');

/** How often these words were published by a call of the desk. */
export async function timesPublished(text: string): Promise<number> {
  const answer = await control('GET', `ledger?text=${encodeURIComponent(text)}`);
  const { items } = (await answer.json()) as { items: SandboxEffect[] };
  return items.length;
}

/** What connects the desk to an account of the stand-ins. */
export async function account(name: string): Promise<SandboxChannel> {
  const answer = await control('GET', 'channels');
  const { items } = (await answer.json()) as { items: SandboxChannel[] };
  const found = items.find(({ settings }) => settings['name'] === name);
  if (!found) throw new Error(`The sandbox has no account "${name}".`);
  return found;
}

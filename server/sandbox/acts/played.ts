import type { ActResult, SandboxAct } from '../contract.js';
import type { Change } from '../stage.js';
import type { WorldRecord } from '../world/records.js';

export type ActOf<K extends SandboxAct['do']> = Extract<SandboxAct, { do: K }>;

/** What an act changes, and what it tells whoever asked for it. */
export interface Played {
  result: ActResult;
  change: Change;
}

/** `first` are records that have to be there before the act's own: people. */
export function played(result: ActResult, change: Change, first: WorldRecord[] = []): Played {
  return { result, change: { ...change, records: [...first, ...change.records] } };
}

import type { SandboxHook } from '../contract.js';
import type { WebhookEvent } from '../webhooks/events.js';
import { World } from '../world/world.js';
import { Effects } from './effects.js';
import type { JournalEntry } from './entries.js';
import { Journal } from './journal.js';

export interface Ledger {
  world: World;
  effects: Effects;
  journal: Journal;
  /** Addresses that once answered the verification request. */
  verified: Set<string>;
  /** The addresses as they were last set. */
  hooks: readonly SandboxHook[];
  nextEvent(): number;
  /** Events of before the start that this address has not got. */
  pendingFor(url: string): readonly WebhookEvent[];
  /** Writes what may be lost without harm: nobody waits for it. */
  note(entry: JournalEntry): void;
}

/** Rebuilds everything from the journal and opens it for more. */
export async function openLedger(file: string): Promise<Ledger> {
  const world = new World();
  const effects = new Effects();
  const verified = new Set<string>();
  const settled = new Set<string>();
  let events: WebhookEvent[] = [];
  let hooks: readonly SandboxHook[] = [];
  let lastEvent = 0;

  const journal = await Journal.open(file, (line) => {
    const entry = line as JournalEntry;
    if ('happened' in entry) {
      for (const record of entry.happened.records) world.apply(record);
      effects.add(entry.happened.effects ?? []);
      for (const event of entry.happened.events ?? []) {
        events.push(event);
        lastEvent = Math.max(lastEvent, event.seq);
      }
    } else if ('settled' in entry) settled.add(`${entry.settled.event} ${entry.settled.url}`);
    else if ('hooks' in entry) hooks = entry.hooks;
    else verified.add(entry.verified);
  });
  const known = new Set(hooks.map(({ url }) => url));
  events = events.filter(({ seq }) => [...known].some((url) => !settled.has(`${seq} ${url}`)));

  return {
    world,
    effects,
    journal,
    verified,
    hooks,
    nextEvent: () => ++lastEvent,
    pendingFor: (url) =>
      known.has(url) ? events.filter(({ seq }) => !settled.has(`${seq} ${url}`)) : [],
    note(entry) {
      journal.append(entry).catch((error: unknown) => {
        throw error;
      });
    },
  };
}

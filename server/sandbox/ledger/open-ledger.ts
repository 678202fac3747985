import type { SandboxHook } from '../contract.js';
import type { WebhookEvent } from '../webhooks/events.js';
import { World } from '../world/world.js';
import { Effects } from './effects.js';
import type { JournalEntry } from './entries.js';
import { Journal } from './journal.js';

interface Past {
  world: World;
  effects: Effects;
  journal: Journal;
  /** Addresses that once answered the verification request. */
  verified: Set<string>;
  /** The addresses as they were last set. */
  hooks: readonly SandboxHook[];
  /** Events of before the start that an address has not got. */
  pending: ReadonlyMap<string, readonly WebhookEvent[]>;
  lastEvent: number;
}

export interface Ledger extends Omit<Past, 'lastEvent'> {
  nextEvent(): number;
  /** Writes what may be lost without harm: nobody waits for it. */
  note(entry: JournalEntry): void;
}

/** Rebuilds everything from the journal and opens it for more. */
export async function openLedger(file: string): Promise<Ledger> {
  const { lastEvent, ...past } = await readPast(file);
  let last = lastEvent;
  return {
    ...past,
    nextEvent: () => ++last,
    note(entry) {
      past.journal.append(entry).catch((error: unknown) => {
        throw error;
      });
    },
  };
}

async function readPast(file: string): Promise<Past> {
  const world = new World();
  const effects = new Effects();
  const verified = new Set<string>();
  const settled = new Set<string>();
  const events: WebhookEvent[] = [];
  let hooks: readonly SandboxHook[] = [];

  const journal = await Journal.open(file, (line) => {
    const entry = line as JournalEntry;
    if ('happened' in entry) {
      for (const record of entry.happened.records) world.apply(record);
      effects.add(entry.happened.effects ?? []);
      events.push(...(entry.happened.events ?? []));
    } else if ('settled' in entry) settled.add(`${entry.settled.event} ${entry.settled.url}`);
    else if ('hooks' in entry) hooks = entry.hooks;
    else verified.add(entry.verified);
  });
  const pending = hooks.map(
    ({ url }) => [url, events.filter(({ seq }) => !settled.has(`${seq} ${url}`))] as const,
  );
  const lastEvent = events.reduce((last, { seq }) => Math.max(last, seq), 0);
  return { world, effects, journal, verified, hooks, pending: new Map(pending), lastEvent };
}

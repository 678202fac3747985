import { EventEmitter } from 'node:events';
import type { SandboxEffect } from './contract.js';
import type { Effects } from './ledger/effects.js';
import type { Happening, JournalEntry } from './ledger/entries.js';
import type { Journal } from './ledger/journal.js';
import type { NewEvent, WebhookEvent } from './webhooks/events.js';
import type { WorldRecord } from './world/records.js';
import type { World } from './world/world.js';

/** What an act or an API call changes: state, effects for the judge, webhooks for subscribers. */
export interface Change {
  records: WorldRecord[];
  effects?: Omit<SandboxEffect, 'seq' | 'at'>[];
  /** Worked out once the records are in the state, so that they know of new people. */
  events?: () => NewEvent[];
}

interface StageParts {
  world: World;
  effects: Effects;
  journal: Journal;
  announce(events: readonly WebhookEvent[]): void;
  nextEventSeq(): number;
}

/** Where things happen: state first, then the disk, and only then anybody hears of it. */
export class Stage {
  readonly world: World;
  private readonly changed = new EventEmitter().setMaxListeners(0);

  constructor(private readonly parts: StageParts) {
    this.world = parts.world;
  }

  get effects(): Effects {
    return this.parts.effects;
  }

  now(): Date {
    return new Date();
  }

  /** Resolves once the change is on the disk. Webhooks go out then, unless they are held back. */
  async commit(change: Change, options: { hold?: boolean } = {}): Promise<WebhookEvent[]> {
    const at = this.now().toISOString();
    const first = this.parts.effects.nextSeq;
    const effects = (change.effects ?? []).map((effect, i) => ({ ...effect, seq: first + i, at }));
    for (const record of change.records) this.world.apply(record);
    const told = change.events?.() ?? [];
    const events = told.map((event) => ({ ...event, seq: this.parts.nextEventSeq() }));
    this.parts.effects.add(effects);
    const entry: Happening = {
      happened: {
        records: change.records,
        ...(effects.length > 0 && { effects }),
        ...(events.length > 0 && { events }),
      },
    };
    await this.parts.journal.append(entry satisfies JournalEntry);
    if (!options.hold) this.parts.announce(events);
    this.changed.emit('changed');
    return events;
  }

  /** Calls back after every change; returns how to stop. */
  onChange(listener: () => void): () => void {
    this.changed.on('changed', listener);
    return () => this.changed.off('changed', listener);
  }
}

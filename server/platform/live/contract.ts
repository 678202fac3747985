import type { IncomingHttpHeaders } from 'node:http';
import type { StoredEvent } from '../events/contract.js';

/** Who holds a connection. */
export interface LivePerson {
  userId: string;
  name: string;
  /** Null when signed in by an API token. */
  sessionId: string | null;
  /** Rooms that are open to this person, besides their own. */
  rooms: readonly string[];
}

/** Decides who may connect and what they may watch. Asked again whenever that may have changed. */
export interface LiveDoor {
  enter(headers: IncomingHttpHeaders, ip: string | null): Promise<LivePerson | null>;
  /** Whether this person may see who is looking at a subject, and be seen there. */
  mayWatch(person: LivePerson, subjectId: string): Promise<boolean>;
  /** People whose entitlement an event may have changed; `all` when it may be anybody's. */
  concerned(event: StoredEvent): string[] | 'all' | undefined;
}

/** A hint for the screens of those in a room: ids only, never content. */
export interface Hint {
  room: string;
  name: string;
  payload: Readonly<Record<string, unknown>>;
}

/** Says which screens an event touches. */
export interface Audience {
  hintsFor(events: readonly StoredEvent[]): Promise<Hint[]>;
}

/** Carries small signals between processes; may lose any of them. */
export interface LiveBus {
  publish(message: string): void;
  subscribe(listener: (message: string) => void): Promise<void>;
  close(): Promise<void>;
}

export const LIVE_DOOR = Symbol('LiveDoor');
export const LIVE_AUDIENCE = Symbol('LiveAudience');
export const LIVE_BUS = Symbol('LiveBus');

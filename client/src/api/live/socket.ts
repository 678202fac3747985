import type { Socket } from 'socket.io-client';

export interface ChangedHint {
  conversationId: string;
  seq: number;
  publicationId?: string;
  listTouched: boolean;
  cursor?: string;
}

export interface PresenceHint {
  conversationId: string;
  viewers: { userId: string; name: string }[];
  typing: { userId: string; name: string }[];
}

export interface ServerHints {
  hello: (hint: { cursor: string }) => void;
  changed: (hint: ChangedHint) => void;
  presence: (hint: PresenceHint) => void;
  /** Somebody came or went: ask again. */
  people: () => void;
  channel: (hint: { channelId: string }) => void;
  /** Something is new about a person. */
  customer: (hint: { customerId: string }) => void;
  /** Calendars, policies, rules and the like, by their kind: ask again. */
  setting: (hint: { kind: string }) => void;
  /** Something was told to this person: ask again. */
  notice: () => void;
  'signed-out': () => void;
  resync: () => void;
}

export interface ClientHints {
  watch: (hint: { conversationId: string | null }) => void;
  typing: (hint: { conversationId: string; typing: boolean }) => void;
  cursor: (hint: { cursor: string }) => void;
}

/** What the bridge needs of a socket; a test gives its own. */
export type LiveSocket = Pick<
  Socket<ServerHints, ClientHints>,
  'on' | 'emit' | 'connect' | 'disconnect'
>;

/** A socket to the server that keeps trying. Loaded apart: the first page does not wait for it. */
export async function openSocket(): Promise<LiveSocket> {
  const { io } = await import('socket.io-client');
  return io({
    path: '/api/live',
    autoConnect: false,
    transports: ['websocket', 'polling'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
  });
}

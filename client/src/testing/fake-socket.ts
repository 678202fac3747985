import type { LiveSocket, ServerHints } from '../api/live/socket';

type Listener = (...values: never[]) => void;

/** A socket that connects at once and says what a test lets it say. */
export class FakeSocket {
  readonly sent: { event: string; value: unknown }[] = [];
  private readonly listeners = new Map<string, Set<Listener>>();

  /** The server's side: sends a hint, or `connect`, `disconnect`. */
  hear<Name extends keyof ServerHints>(name: Name, ...values: Parameters<ServerHints[Name]>): void;
  hear(name: 'connect' | 'disconnect'): void;
  hear(name: string, ...values: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) listener(...(values as never[]));
  }

  /** What the client gets. */
  readonly socket = {
    on: (name: string, listener: Listener) => {
      const known = this.listeners.get(name) ?? new Set();
      this.listeners.set(name, known.add(listener));
      return this.socket;
    },
    emit: (event: string, value: unknown) => {
      this.sent.push({ event, value });
      return this.socket;
    },
    connect: () => {
      this.hear('connect');
      return this.socket;
    },
    disconnect: () => this.socket,
  } as unknown as LiveSocket;
}

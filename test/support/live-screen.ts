import { io, type Socket } from 'socket.io-client';
import { eventually } from './eventually.js';

export interface LiveHint {
  name: string;
  payload: Record<string, unknown>;
}

/** A screen's live connection, with everything that it was told. */
export class LiveScreen {
  readonly heard: LiveHint[] = [];
  private readonly socket: Socket;

  constructor(url: string, cookie: string) {
    this.socket = io(url, {
      path: '/api/live',
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { cookie, origin: url },
    });
    this.socket.onAny((name: string, payload: Record<string, unknown>) =>
      this.heard.push({ name, payload }),
    );
  }

  get isConnected(): boolean {
    return this.socket.connected;
  }

  /** The newest place in the stream of changes that it knows. */
  get cursor(): unknown {
    return this.heard.findLast(({ payload }) => 'cursor' in payload)?.payload['cursor'];
  }

  tell(name: string, payload: object): void {
    this.socket.emit(name, payload);
  }

  /** Hints of that name about a conversation, or all of the name. */
  of(name: string, conversationId?: string): LiveHint[] {
    return this.heard.filter(
      (hint) =>
        hint.name === name &&
        (conversationId === undefined || hint.payload['conversationId'] === conversationId),
    );
  }

  hears(name: string, conversationId?: string): Promise<void> {
    return eventually(() => {
      if (this.of(name, conversationId).length === 0)
        throw new Error(`No ${name}; heard ${JSON.stringify(this.heard)}`);
    });
  }

  close(): void {
    this.socket.disconnect();
  }
}

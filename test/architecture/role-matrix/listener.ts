import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';

interface Heard {
  name: string;
  payload: Record<string, unknown>;
}

/** A screen's live connection, and what it was told. */
export class Listener {
  readonly heard: Heard[] = [];
  disconnected = false;

  private constructor(private readonly socket: Socket) {
    socket.onAny((name: string, payload: Record<string, unknown>) =>
      this.heard.push({ name, payload }),
    );
    socket.on('disconnect', () => (this.disconnected = true));
  }

  /** Null when the door stays shut. */
  static async open(url: string, headers: Record<string, string>): Promise<Listener | null> {
    const socket = io(url, {
      path: '/api/live',
      transports: ['websocket'],
      extraHeaders: headers,
      reconnection: false,
      forceNew: true,
    });
    const listener = new Listener(socket);
    const isIn = await new Promise<boolean>((settle) => {
      socket.once('hello', () => settle(true));
      socket.once('connect_error', () => settle(false));
    });
    if (!isIn) socket.close();
    return isIn ? listener : null;
  }

  say(name: string, payload: object): void {
    this.socket.emit(name, payload);
  }

  wasTold(name: string, conversationId: string): boolean {
    return this.heard.some(
      (heard) => heard.name === name && heard.payload['conversationId'] === conversationId,
    );
  }

  /** Waits for it at most five seconds, which is what the desk promises. */
  async until(condition: (listener: this) => boolean): Promise<boolean> {
    for (let waited = 0; waited < 5000 && !condition(this); waited += 20) await sleep(20);
    return condition(this);
  }

  close(): void {
    this.socket.close();
  }
}

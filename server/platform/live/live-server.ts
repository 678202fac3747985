import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server as HttpServer } from 'node:http';
import { type DefaultEventsMap, Server, type Socket } from 'socket.io';
import type { StoredEvent } from '../events/contract.js';
import {
  type Audience,
  LIVE_AUDIENCE,
  LIVE_DOOR,
  type LiveDoor,
  type LivePerson,
} from './contract.js';
import { Metrics } from '../metrics/index.js';
import { readCursor, writeCursor } from './feed-cursor.js';
import { LiveFeed } from './live-feed.js';
import { userRoom } from './user-room.js';
import { LiveSocket } from './live-socket.js';
import { Presence } from './presence.js';

const MAX_MESSAGE_BYTES = 10_000;
const RECHECK_MS = 60_000;

interface SocketData {
  person: LivePerson;
  live: LiveSocket;
}

type DeskSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

/** Sockets at `/api/live`: hints that something changed, to those who may see it; content goes over REST. */
@Injectable()
export class LiveServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Live');
  private io: Server | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly feed: LiveFeed,
    private readonly presence: Presence,
    @Inject(LIVE_DOOR) private readonly door: LiveDoor,
    @Inject(LIVE_AUDIENCE) private readonly audience: Audience,
    private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const io = new Server(this.host.httpAdapter.getHttpServer() as HttpServer, {
      path: '/api/live',
      serveClient: false,
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      // Recovery would skip the door; clients ask for the gap instead.
      connectionStateRecovery: undefined,
    });
    this.io = io;
    io.use((socket, next) => {
      this.admit(socket as DeskSocket).then(
        (isIn) => next(isIn ? undefined : new Error('session.required')),
        () => next(new Error('server.error')),
      );
    });
    this.metrics.gauge(
      'hark_live_sockets',
      'Screens connected to this process.',
      () => io.sockets.sockets.size,
    );
    io.on('connection', (socket) => this.welcome(socket as DeskSocket));
    this.presence.onChange((subjectId) => this.tellPresence(subjectId));
    this.timer = setInterval(() => void this.recheck('all'), RECHECK_MS);
    await this.feed.follow((events) => this.pass(events));
  }

  /** Before the HTTP server is closed: that waits for the last connection, and sockets never end. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.io?.close();
  }

  private async admit(socket: DeskSocket): Promise<boolean> {
    const { headers, address } = socket.handshake;
    const person = await this.door.enter(headers, address);
    if (!person) return false;
    socket.data.person = person;
    await socket.join([...person.rooms, userRoom(person.userId)]);
    return true;
  }

  private welcome(socket: DeskSocket): void {
    socket.data.live = new LiveSocket(
      socket,
      socket.data.person,
      this.presence,
      this.door,
      (cursor) => this.fillGap(socket, cursor),
    );
    socket.emit('hello', { cursor: writeCursor(this.feed.position()) });
  }

  private async pass(events: StoredEvent[]): Promise<void> {
    const cursor = writeCursor(this.feed.position());
    for (const { room, name, payload } of await this.audience.hintsFor(events))
      this.io?.to(room).emit(name, { ...payload, cursor });
    const concerned = events
      .map((event) => this.door.concerned(event))
      .filter((found) => found !== undefined);
    if (concerned.includes('all')) await this.recheck('all');
    else if (concerned.length > 0) await this.recheck(concerned.flat());
  }

  private async fillGap(socket: DeskSocket, cursor: unknown): Promise<void> {
    const from = readCursor(cursor);
    const events = from && (await this.feed.gap(from));
    if (!events) {
      socket.emit('resync', {});
      return;
    }
    const now = writeCursor(this.feed.position());
    for (const { room, name, payload } of await this.audience.hintsFor(events))
      if (socket.rooms.has(room)) socket.emit(name, { ...payload, cursor: now });
  }

  /** Rights may have changed: whoever has none left is signed out, others get the rooms of today. */
  private async recheck(userIds: readonly string[] | 'all'): Promise<void> {
    const sockets = [...(this.io?.sockets.sockets.values() ?? [])] as unknown as DeskSocket[];
    const concerned = sockets.filter(
      (socket) => userIds === 'all' || userIds.includes(socket.data.person.userId),
    );
    for (const socket of concerned)
      await this.recheckOne(socket).catch((error: unknown) =>
        this.log.warn(`Recheck: ${String(error)}`),
      );
  }

  private async recheckOne(socket: DeskSocket): Promise<void> {
    const person = await this.door.enter(socket.handshake.headers, socket.handshake.address);
    if (!person) {
      socket.emit('signed-out', {});
      socket.disconnect(true);
      return;
    }
    const before = [...socket.data.person.rooms].sort().join();
    if (before === [...person.rooms].sort().join()) return;
    for (const room of socket.data.person.rooms) await socket.leave(room);
    await socket.join([...person.rooms]);
    socket.data.person = person;
    socket.data.live.changePerson(person);
    socket.emit('resync', {});
  }

  private tellPresence(subjectId: string): void {
    if (subjectId === 'people') {
      this.io?.emit('people', {});
      return;
    }
    const lookers = this.presence
      .at(subjectId)
      .map(({ userId, name, typing }) => ({ userId, name, typing }));
    this.io?.to(watchRoom(subjectId)).emit('presence', {
      conversationId: subjectId,
      viewers: lookers.map(({ userId, name }) => ({ userId, name })),
      typing: lookers.filter(({ typing }) => typing).map(({ userId, name }) => ({ userId, name })),
    });
  }
}

export const watchRoom = (subjectId: string): string => `watch:${subjectId}`;

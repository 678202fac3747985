import { Logger } from '@nestjs/common';
import type { Socket } from 'socket.io';
import type { LiveDoor, LivePerson } from './contract.js';
import { isUuid } from '../kernel/ids.js';
import type { Presence } from './presence.js';

const MOST_MESSAGES_A_SECOND = 20;

/** One connection: what it watches, what it types, what it asks for. Whatever it sends is checked. */
export class LiveSocket {
  private readonly log = new Logger('Live');
  private watching: string | undefined;
  private heardInSecond = 0;
  private second = 0;

  constructor(
    private readonly socket: Pick<Socket, 'id' | 'on' | 'join' | 'leave' | 'disconnect'>,
    private person: LivePerson,
    private readonly presence: Presence,
    private readonly door: LiveDoor,
    private readonly fillGap: (cursor: unknown) => Promise<void>,
  ) {
    presence.arrive(socket.id, person);
    this.hear('watch', ({ conversationId }) => this.watch(conversationId));
    this.hear('typing', ({ conversationId, typing }) => this.type(conversationId, typing === true));
    this.hear('cursor', ({ cursor }) => this.fillGap(cursor));
    socket.on('disconnect', () => this.depart());
  }

  changePerson(person: LivePerson): void {
    this.person = person;
    if (this.watching) void this.watch(this.watching);
  }

  private async watch(subjectId: unknown): Promise<void> {
    this.stopWatching();
    if (!isUuid(subjectId) || !(await this.door.mayWatch(this.person, subjectId))) return;
    this.watching = subjectId;
    await this.socket.join(`watch:${subjectId}`);
    this.show(false);
  }

  private async type(subjectId: unknown, typing: boolean): Promise<void> {
    if (this.watching !== undefined && subjectId === this.watching) this.show(typing);
  }

  private show(typing: boolean): void {
    if (!this.watching) return;
    const { userId, name } = this.person;
    this.presence.look(this.watching, this.socket.id, { userId, name, typing });
  }

  private stopWatching(): void {
    if (!this.watching) return;
    void this.socket.leave(`watch:${this.watching}`);
    this.presence.leave(this.watching, this.socket.id);
    this.watching = undefined;
  }

  private depart(): void {
    this.stopWatching();
    this.presence.depart(this.socket.id);
  }

  private hear(name: string, handle: (payload: Record<string, unknown>) => Promise<void>): void {
    this.socket.on(name, (payload: unknown) => {
      if (this.isFlooding()) {
        this.socket.disconnect(true);
        return;
      }
      if (typeof payload !== 'object' || payload === null) return;
      handle(payload as Record<string, unknown>).catch((error: unknown) =>
        this.log.warn(`A socket's ${name} failed: ${String(error)}`),
      );
    });
  }

  private isFlooding(): boolean {
    const second = Math.floor(performance.now() / 1000);
    this.heardInSecond = second === this.second ? this.heardInSecond + 1 : 1;
    this.second = second;
    return this.heardInSecond > MOST_MESSAGES_A_SECOND;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { IncomingHttpHeaders } from 'node:http';
import type { DataSource } from 'typeorm';
import { may, PrincipalLoader, reaches } from '../../../access/index.js';
import type { ChannelReach } from '../../../access/contract.js';
import type { StoredEvent } from '../../../platform/events/index.js';
import type { LiveDoor, LivePerson } from '../../../platform/live/index.js';
import { WatchRepository } from '../data/watch.repository.js';
import { EVERYBODY } from './setting-hints.js';

export const ALL_CHANNELS = 'channels:all';
export const channelRoom = (id: string): string => `channel:${id}`;

/** Who may hear what on a socket: the same rights as over HTTP, asked of the same place. */
@Injectable()
export class DeskDoor implements LiveDoor {
  constructor(
    private readonly principals: PrincipalLoader,
    private readonly watches: WatchRepository,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  async enter(headers: IncomingHttpHeaders, ip: string | null): Promise<LivePerson | null> {
    const me = await this.principals.fromHandshake(headers, ip);
    if (!me) return null;
    const channels = may(me, 'conversations.read') ? roomsOf(me.channelIds) : [];
    const rooms = [EVERYBODY, ...channels];
    return { userId: me.userId, name: me.name, sessionId: me.sessionId, rooms };
  }

  async mayWatch(person: LivePerson, conversationId: string): Promise<boolean> {
    const channelId = await this.watches.channelOf(this.db.manager, conversationId);
    return channelId !== undefined && reaches({ channelIds: reachOf(person) }, channelId);
  }

  concerned({ type, data }: StoredEvent): string[] | 'all' | undefined {
    if (type === 'team.changed') return 'all';
    if (type === 'user.changed' || type === 'session.ended') return [String(data['userId'])];
    return undefined;
  }
}

const roomsOf = (reach: ChannelReach): string[] =>
  reach === 'all' ? [ALL_CHANNELS] : reach.map(channelRoom);

const reachOf = ({ rooms }: LivePerson): ChannelReach =>
  rooms.includes(ALL_CHANNELS)
    ? 'all'
    : rooms.flatMap((room) => /^channel:(.+)$/.exec(room)?.[1] ?? []);

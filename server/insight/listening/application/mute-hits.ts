import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import type { MuteKind } from '../contract.js';
import { HitRepository } from '../data/hit.repository.js';
import { MentionRepository } from '../data/mention.repository.js';
import { MuteRepository } from '../data/mute.repository.js';
import { isMutedBy, type Mute } from '../domain/mutes.js';
import { plainWords } from '../domain/plain-words.js';
import { ListeningNews } from './listening-news.js';

const ALWAYS = new Date(0);

export interface WantedMute {
  kind: MuteKind;
  value: string;
  label: string;
  streamId: string | null;
}

/** What nobody wants to see any more: a source, an author, words. It also hides what is there. */
@Injectable()
export class MuteHits {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly mutes: MuteRepository,
    private readonly hits: HitRepository,
    private readonly mentions: MentionRepository,
    private readonly news: ListeningNews,
  ) {}

  /** Answers its id. Throws 422 for words without a letter. */
  async mute(me: Principal, wanted: WantedMute): Promise<string> {
    if (wanted.kind === 'words' && plainWords(wanted.value).length === 0)
      throw unprocessable('listening-mute.words', 'Write at least one word.');
    const mute = { ...wanted, id: newId() };
    await this.db.transaction(async (manager) => {
      await this.mutes.add(manager, mute, me.userId);
      const hidden = await this.hide(manager, mute);
      await this.recount(manager, mute.streamId);
      const detail = { kind: mute.kind, hidden };
      await this.news.tell(manager, me, 'mute', 'added', mute.id, detail);
    });
    return mute.id;
  }

  /** What it hid comes back. Throws 404. */
  async unmute(me: Principal, id: string): Promise<void> {
    const mute = await this.mutes.one(id);
    if (!mute) throw notFound('listening-mute');
    await this.db.transaction(async (manager) => {
      await this.hits.unmute(manager, id);
      await this.mutes.remove(manager, id);
      await this.recount(manager, mute.streamId);
      await this.news.tell(manager, me, 'mute', 'removed', id, { kind: mute.kind });
    });
  }

  private async hide(manager: EntityManager, mute: Mute): Promise<number> {
    const seen = await this.hits.untouched(manager, mute.streamId);
    const hidden = seen.filter((hit) => isMutedBy(mute, hit)).map(({ id }) => id);
    await this.hits.mute(manager, hidden, mute.id);
    return hidden.length;
  }

  private async recount(manager: EntityManager, streamId: string | null): Promise<void> {
    const streamIds = streamId ? [streamId] : await this.hits.streamIds(manager);
    const zone = await this.mentions.zone(manager);
    await this.mentions.recount(manager, streamIds, ALWAYS, zone);
  }
}

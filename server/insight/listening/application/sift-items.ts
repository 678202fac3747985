import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/kernel/index.js';
import { HitRepository, type NewHit } from '../data/hit.repository.js';
import type { Item } from '../data/item.repository.js';
import { MentionRepository } from '../data/mention.repository.js';
import { MuteRepository } from '../data/mute.repository.js';
import { type Stream, StreamRepository } from '../data/stream.repository.js';
import { judgeItem } from '../domain/judge-item.js';
import { muteFor } from '../domain/mutes.js';
import { parseQuery } from '../domain/parse-query.js';

/** Asks the questions of the streams, keeps the hits and counts the mentions. */
@Injectable()
export class SiftItems {
  constructor(
    private readonly streams: StreamRepository,
    private readonly mutes: MuteRepository,
    private readonly hits: HitRepository,
    private readonly mentions: MentionRepository,
  ) {}

  /** Of these streams, or of all; those that rest find nothing. */
  async sift(
    manager: EntityManager,
    items: readonly Item[],
    streams?: readonly Stream[],
  ): Promise<void> {
    const asked = (streams ?? (await this.streams.all(manager))).filter((one) => one.isEnabled);
    const mutes = await this.mutes.all(manager);
    const found = asked.flatMap((stream) => {
      const query = parseQuery(stream.query);
      return items
        .filter((item) => isFor(stream, item))
        .flatMap((item): NewHit[] => {
          const judged = judgeItem(query, item);
          if (!judged) return [];
          const mute = muteFor(mutes, { ...item, streamId: stream.id });
          return [
            {
              id: newId(),
              streamId: stream.id,
              itemId: item.id,
              publishedAt: item.publishedAt,
              muteId: mute?.id ?? null,
              ...judged,
            },
          ];
        });
    });
    if (found.length === 0) return;
    await this.hits.insert(manager, found);
    const since = found.reduce(
      (oldest, { publishedAt }) => (publishedAt < oldest ? publishedAt : oldest),
      found[0]!.publishedAt,
    );
    const zone = await this.mentions.zone(manager);
    await this.mentions.recount(
      manager,
      [...new Set(found.map((hit) => hit.streamId))],
      since,
      zone,
    );
  }
}

/** A text too short to tell its language is given the benefit of the doubt. */
export const isFor = (
  { language, sourceIds }: Pick<Stream, 'language' | 'sourceIds'>,
  item: Pick<Item, 'language' | 'sourceId'>,
): boolean =>
  (language === null || item.language === null || item.language === language) &&
  (sourceIds.length === 0 || sourceIds.includes(item.sourceId));

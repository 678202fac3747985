import { Injectable } from '@nestjs/common';
import { HitRepository } from '../data/hit.repository.js';
import { MentionRepository, type MentionsOfDay } from '../data/mention.repository.js';
import { type Stream, StreamRepository } from '../data/stream.repository.js';

export interface StreamWithCounts extends Stream {
  newHits: number;
  hits: number;
}

@Injectable()
export class ShowStreams {
  constructor(
    private readonly streams: StreamRepository,
    private readonly hits: HitRepository,
    private readonly mentioning: MentionRepository,
  ) {}

  async all(): Promise<StreamWithCounts[]> {
    const [streams, counts] = await Promise.all([this.streams.all(), this.hits.counts()]);
    return streams.map((stream) => {
      const own = counts.filter(({ streamId }) => streamId === stream.id);
      const of = (isWanted: (state: string) => boolean): number =>
        own.reduce((sum, { state, n }) => (isWanted(state) ? sum + n : sum), 0);
      return {
        ...stream,
        newHits: of((state) => state === 'new'),
        hits: of((state) => state !== 'muted'),
      };
    });
  }

  mentions(from: string, to: string): Promise<MentionsOfDay[]> {
    return this.mentioning.between(from, to);
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface PublicationRow {
  id: string;
  channelId: string;
  kind: string;
  title: string | null;
  text: string | null;
  authorName: string | null;
  permalink: string | null;
  imageUrl: string | null;
  publishedAt: Date | null;
  removedAt: Date | null;
  total: number;
  hidden: number;
  removed: number;
  conversations: number;
  unanswered: number;
}

/** A publication with its numbers: read from stored counts, never counted. */
@Injectable()
export class PublicationReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async one(id: string): Promise<PublicationRow | undefined> {
    const rows: PublicationRow[] = await this.db.query(
      `select p.id, p.channel_id as "channelId", p.kind, p.title, p.text, p.author_name as "authorName",
         p.permalink, p.image_url as "imageUrl", p.published_at as "publishedAt",
         p.removed_at as "removedAt", p.total_count as total, p.hidden_count as hidden,
         p.removed_count as removed, threads.conversations, threads.unanswered
       from publication p cross join lateral (
         select coalesce(sum(stored.threads), 0)::int as conversations,
           coalesce(sum(stored.unanswered), 0)::int as unanswered
         from (select threads, unanswered from publication_count where publication_id = p.id
               union all
               select threads, unanswered from publication_delta where publication_id = p.id) stored) threads
       where p.id = $1`,
      [id],
    );
    return rows[0];
  }
}

/** An entry of a feed as far as the desk needs it; texts are plain. */
export interface FeedEntry {
  guid: string;
  link: string | null;
  title: string;
  text: string;
  authorName: string | null;
  publishedAt: Date | null;
}

export interface Feed {
  title: string;
  entries: FeedEntry[];
  /** The feed broke off or was more than is read; what came before is kept. */
  problem: string | null;
}

/** What is no feed at all. */
export class NoFeed extends Error {
  override readonly name = 'NoFeed';
}

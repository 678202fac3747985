/** What somebody may have done with a hit. */
export const HIT_STATES = ['new', 'conversation', 'chance', 'done', 'muted'] as const;
export type HitState = (typeof HIT_STATES)[number];

/** Where people talk outside the brand's own accounts. */
export const PLACES = ['forum', 'news', 'blog'] as const;
export type Place = (typeof PLACES)[number];

export const SOURCE_STATES = ['new', 'ok', 'failing'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

export const MUTE_KINDS = ['source', 'author', 'words'] as const;
export type MuteKind = (typeof MUTE_KINDS)[number];

/** Events that this module writes. */
export interface ListeningEvents {
  /** Hits came, or something about them, streams or sources was changed. */
  'listening.changed': { what: 'hits' | 'hit' | 'stream' | 'source' | 'mute'; id: string };
}

import type { MuteKind } from '../contract.js';
import { plainWords } from './plain-words.js';

export interface Mute {
  id: string;
  kind: MuteKind;
  /** The source's id, the author's key, or words that are in a row in the text. */
  value: string;
  /** Null: in every stream. */
  streamId: string | null;
}

export interface Mutable {
  streamId: string;
  sourceId: string;
  authorKey: string | null;
  title: string;
  text: string;
}

/** The first mute that hides it. */
export const muteFor = (mutes: readonly Mute[], item: Mutable): Mute | undefined =>
  mutes.find(
    (mute) => (mute.streamId === null || mute.streamId === item.streamId) && isMutedBy(mute, item),
  );

export function isMutedBy({ kind, value }: Pick<Mute, 'kind' | 'value'>, item: Mutable): boolean {
  if (kind === 'source') return item.sourceId === value;
  if (kind === 'author') return item.authorKey === value;
  const wanted = plainWords(value);
  const words = plainWords(`${item.title} ${item.text}`);
  return (
    wanted.length > 0 &&
    words.some((_word, at) => wanted.every((word, i) => words[at + i] === word))
  );
}

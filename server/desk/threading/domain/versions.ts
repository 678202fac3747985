import type { Revision } from '../../conversations/contract.js';

export interface Version {
  text: string;
  rating: number | null;
  at: Date;
}

export interface VersionedText {
  current: Version;
  revisions: Revision[];
  editedAt: Date | null;
}

/** Versions as they stood, oldest first, from what a message row and its revisions say. */
export function versionsOf(
  message: { text: string; rating: number | null; sentAt: Date },
  revisions: readonly Revision[],
): Version[] {
  const ordered = [...revisions].sort((a, b) => +a.replacedAt - +b.replacedAt);
  const starts = [message.sentAt, ...ordered.map(({ replacedAt }) => replacedAt)];
  const texts = [...ordered, message];
  return texts.map(({ text, rating }, index) => ({ text: text ?? '', rating, at: starts[index]! }));
}

/**
 * Puts an edit at its place in time. The result depends on the set of edits, not on the order in
 * which they came: the newest counts, what it replaced is kept, the original stays first.
 */
export function insertVersion(
  versions: readonly Version[],
  edit: { text?: string | undefined; rating?: number | undefined; at: Date },
): VersionedText {
  const [original, ...edits] = versions;
  const before = [...versions].reverse().find(({ at }) => at <= edit.at) ?? original!;
  const added: Version = {
    text: edit.text ?? before.text,
    rating: edit.rating ?? before.rating,
    at: edit.at < original!.at ? original!.at : edit.at,
  };
  const ordered = [...edits, added].sort(
    (a, b) => +a.at - +b.at || (a.text < b.text ? -1 : 1) || Number(a.rating) - Number(b.rating),
  );
  const chain = withoutRepeats([original!, ...ordered]);
  const current = chain.at(-1)!;
  return {
    current,
    revisions: chain.slice(0, -1).map(({ text, rating }, index) => ({
      text,
      rating,
      replacedAt: chain[index + 1]!.at,
    })),
    editedAt: lastChange(chain),
  };
}

/** When the text or rating last became another; null when it is the original. */
const lastChange = (chain: readonly Version[]): Date | null =>
  chain.findLast((version, index) => index > 0 && !isSame(version, chain[index - 1]!))?.at ?? null;

/** The same edit told twice. An edit that changes nothing stays: it may end up after one that does. */
const withoutRepeats = (versions: readonly Version[]): Version[] =>
  versions.filter((version, index) => {
    const previous = versions[index - 1];
    return !previous || +previous.at !== +version.at || !isSame(previous, version);
  });

const isSame = (a: Version, b: Version): boolean => a.text === b.text && a.rating === b.rating;

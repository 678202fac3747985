import type { Message } from '../../../api/types/conversations';

export interface PlacedMessage {
  message: Message;
  /** Steps below the first comment; notes stand as deep as what they follow. */
  depth: number;
}

/** Deeper than this the text would have no width left. */
const deepest = 4;

/**
 * Comments in the order of the tree: every answer below what it answers, siblings by time. A note
 * stands behind the comment that was the newest when it was written. Every message comes out once,
 * also when parents are missing or name each other.
 */
export function commentOrder(messages: readonly Message[]): PlacedMessage[] {
  const inTime = [...messages].sort(byTime);
  const comments = inTime.filter((message) => message.direction !== 'note');
  const notes = inTime.filter((message) => message.direction === 'note');
  const known = new Set(comments.map((comment) => comment.id));
  const children = groupBy(comments, (comment) => knownParent(comment, known));
  const followers = groupBy(
    notes,
    (note) => comments.findLast((comment) => comment.sentAt <= note.sentAt)?.id ?? null,
  );

  const placed = new Map<string, PlacedMessage>();
  const place = (message: Message, depth: number) => placed.set(message.id, { message, depth });
  const walk = (comment: Message, depth: number) => {
    if (placed.has(comment.id)) return;
    place(comment, depth);
    for (const note of followers.get(comment.id) ?? []) place(note, depth);
    for (const child of children.get(comment.id) ?? []) walk(child, Math.min(depth + 1, deepest));
  };
  for (const note of followers.get(null) ?? []) place(note, 0);
  for (const root of children.get(null) ?? []) walk(root, 0);
  for (const comment of comments) walk(comment, 0);
  return [...placed.values()];
}

function knownParent({ id, parentMessageId }: Message, known: ReadonlySet<string>): string | null {
  const isKnown = parentMessageId !== null && parentMessageId !== id && known.has(parentMessageId);
  return isKnown ? parentMessageId : null;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const byTime = (a: Message, b: Message) =>
  a.sentAt.localeCompare(b.sentAt) || a.position - b.position;

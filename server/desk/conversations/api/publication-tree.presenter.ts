import type { PublicationThreads } from '../application/show-publication.js';
import type { WholeMessage } from '../application/read-messages.js';
import type { TreeFilter } from '../data/publication-tree.reader.js';
import { keepMatching, treeOf, type TreeNode } from '../domain/message-tree.js';
import { waitsForAnswer } from '../domain/waits-for-answer.js';
import { presentMessage, type Reading } from './message.presenter.js';
import type { TreeNodeDto } from './publication.dto.js';

interface Leaf {
  id: string;
  parentMessageId: string | null;
  message: WholeMessage;
  unanswered: boolean;
}

const MATCHES: Readonly<Record<TreeFilter, (leaf: Leaf) => boolean>> = {
  all: () => true,
  unanswered: ({ unanswered }) => unanswered,
  hidden: ({ message }) => message.row.hiddenAt !== null,
  ours: ({ message }) => message.row.direction === 'outbound',
};

/** The messages of a page of threads as a tree, the liveliest thread first. */
export function presentTree(
  { messages, threads }: PublicationThreads,
  filter: TreeFilter,
  reading: Reading,
): TreeNodeDto[] {
  const leaves = messages.map((message): Leaf => {
    const thread = threads.get(message.row.conversationId);
    return {
      id: message.row.id,
      parentMessageId: message.row.parentMessageId,
      message,
      unanswered: thread !== undefined && waitsForAnswer(message.row, thread),
    };
  });
  const present = ({ item, depth, children }: TreeNode<Leaf>): TreeNodeDto => ({
    ...presentMessage(item.message, reading),
    unanswered: item.unanswered,
    depth,
    children: children.map(present),
  });
  return keepMatching(treeOf(leaves), MATCHES[filter]).sort(byNewest).map(present);
}

const newestIn = ({ item, children }: TreeNode<Leaf>): number =>
  Math.max(item.message.row.sentAt.getTime(), ...children.map(newestIn));

const byNewest = (one: TreeNode<Leaf>, other: TreeNode<Leaf>): number =>
  newestIn(other) - newestIn(one);

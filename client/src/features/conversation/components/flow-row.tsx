import type { Message } from '../../../api/types/conversations';
import { BubbleRow } from './bubble-row';
import { CommentRow } from './comment-row';
import { DayDivider, UnreadDivider } from './dividers';
import { EventLines } from './event-lines';
import { FoldButton } from './fold-button';
import { ForumPost } from './forum-post';
import { MatterLink } from './matter-link';
import { NoteCard } from './note-card';
import { ReviewCard } from './review-card';
import { ReviewReply } from './review-reply';
import { sideOf } from '../model/sides';
import type { FoldedFlowItem, MessageItem } from '../model/folding';
import { useThread } from './thread-context';

interface Props {
  item: FoldedFlowItem;
  messages: readonly Message[];
  onUnfold: (key: string) => void;
}

/** One thing in the thread, drawn as its kind asks for. */
export function FlowRow({ item, messages, onUnfold }: Props) {
  switch (item.kind) {
    case 'day':
      return <DayDivider at={item.at} />;
    case 'unread':
      return <UnreadDivider />;
    case 'events':
      return <EventLines events={item.events} />;
    case 'matter':
      return <MatterLink conversation={item.conversation} />;
    case 'fold':
      return (
        <FoldButton
          count={item.items.length}
          depth={item.items[0]?.depth ?? 0}
          onOpen={() => onUnfold(item.key)}
        />
      );
    case 'message':
      return <MessageRow item={item} messages={messages} />;
  }
}

function MessageRow({ item, messages }: { item: MessageItem; messages: readonly Message[] }) {
  const { conversation } = useThread();
  const { message, depth, continues } = item;
  if (message.direction === 'note') return <NoteCard message={message} depth={depth} />;
  const side = sideOf(message, conversation);
  switch (conversation.kind) {
    case 'message':
      return <BubbleRow message={message} continues={continues} />;
    case 'review':
      return message.direction === 'inbound' ? (
        <ReviewCard message={message} messages={messages} />
      ) : (
        <ReviewReply message={message} />
      );
    case 'forum':
      return <ForumPost message={message} number={numberOf(message, messages)} side={side} />;
    default:
      return (
        <CommentRow
          message={message}
          depth={depth}
          side={side}
          answers={depth >= 4 ? parentName(message, messages) : undefined}
        />
      );
  }
}

/** Posts are numbered as they stand in the topic; notes of ours have no number. */
const numberOf = (message: Message, messages: readonly Message[]) =>
  messages.filter((other) => other.direction !== 'note' && other.position <= message.position)
    .length;

const parentName = ({ parentMessageId }: Message, messages: readonly Message[]) =>
  messages.find(({ id }) => id === parentMessageId)?.author.name;

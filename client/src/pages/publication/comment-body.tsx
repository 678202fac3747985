import { useMemo } from 'react';
import type { Message, TreeNode } from '../../api/types/conversations';
import {
  ComposeContext,
  type ComposeRequest,
} from '../../features/conversation/components/compose-context';
import { MessageBody } from '../../features/conversation/components/message-body';
import { MessageFoot } from '../../features/conversation/components/message-foot';
import { MessageMeta } from '../../features/conversation/components/message-meta';

interface Props {
  node: TreeNode;
  /** A reply was undone: its words belong into a composer again. */
  onTakenBack: (message: Message) => void;
}

/** A comment as it stands in its conversation, with how far our answer is. */
export function CommentBody({ node, onTakenBack }: Props) {
  const onCompose = useMemo(
    () => (wish: ComposeRequest) => {
      if (wish.type === 'restore') onTakenBack(wish.message);
    },
    [onTakenBack],
  );
  return (
    <ComposeContext value={onCompose}>
      <MessageMeta message={node} />
      <MessageBody message={node} />
      <MessageFoot message={node} />
    </ComposeContext>
  );
}

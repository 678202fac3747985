import { styled } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Conversation, Message, TreeNode } from '../../api/types/conversations';
import { Composer, type ComposerHandle } from '../../features/composer/components/composer';
import { conversationQuery } from '../../features/conversation/api/conversation';
import { Loaded } from '../../ui/states/loaded';
import { ListSkeleton } from '../../ui/states/skeletons';

const Frame = styled('div')(({ theme }) => ({
  margin: '4px 0 12px 34px',
  overflow: 'hidden',
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
}));

interface Props {
  node: TreeNode;
  /** A reply that was taken back and whose words come here. */
  back: Message | null;
  onSent: () => void;
}

/** The composer of the comment's conversation, opened right under the comment. */
export function AnswerHere({ node, back, onSent }: Props) {
  const query = useQuery(conversationQuery(node.conversationId));
  return (
    <Frame>
      <Loaded query={query} skeleton={<ListSkeleton rows={2} rowHeight={64} />}>
        {(conversation) => (
          <OpenAnswer conversation={conversation} node={node} back={back} onSent={onSent} />
        )}
      </Loaded>
    </Frame>
  );
}

function OpenAnswer({ conversation, node, back, onSent }: Props & { conversation: Conversation }) {
  const composer = useRef<ComposerHandle>(null);
  const seen = useRef(conversation.lastPosition);
  useEffect(() => {
    if (back === null) composer.current?.answer(node, 'public');
    else composer.current?.restore(back);
  }, [node, back]);
  return (
    <Composer
      ref={composer}
      conversation={conversation}
      lastSeenPosition={seen.current}
      onSent={onSent}
    />
  );
}

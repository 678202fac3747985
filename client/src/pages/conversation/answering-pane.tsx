import { useCallback, useRef, type ReactNode } from 'react';
import { Composer, type ComposerHandle } from '../../features/composer/components/composer';
import {
  ConversationPane,
  type ComposerSlot,
} from '../../features/conversation/components/conversation-pane';
import { StandingStrip } from '../../features/digests/components/standing-strip';
import { EscalationTools } from '../../features/escalation/components/escalation-tools';
import { HelpArea } from '../../features/escalation/components/help-area';
import { RoutingTool } from '../../features/routing/components/routing-tool';
import type { ComposeRequest } from '../../features/conversation/components/compose-context';

const renderTools = (id: string) => (
  <>
    <RoutingTool conversationId={id} />
    <EscalationTools conversationId={id} />
  </>
);
const renderHelp = (id: string) => (
  <>
    <StandingStrip conversationId={id} />
    <HelpArea conversationId={id} />
  </>
);

interface Props {
  conversationId: string;
  /** The address of another conversation, in the view of the page. */
  linkTo?: (conversationId: string) => string;
  leading?: ReactNode;
  trailing?: ReactNode;
}

/** A conversation with its composer: what one reads and where one answers, side by side. */
export function AnsweringPane(props: Props) {
  const composer = useRef<ComposerHandle>(null);

  const onCompose = useCallback((wish: ComposeRequest) => {
    if (wish.type === 'answer') composer.current?.answer(wish.message, wish.mode);
    else composer.current?.restore(wish.message);
  }, []);
  const renderComposer = useCallback(
    (slot: ComposerSlot) => <Composer ref={composer} {...slot} />,
    [],
  );
  return (
    <ConversationPane
      {...props}
      renderTools={renderTools}
      renderHelp={renderHelp}
      onCompose={onCompose}
      renderComposer={renderComposer}
    />
  );
}

import { PageSkeleton } from '../../../ui/states/skeletons';

interface Props {
  conversationId: string;
}

export function ConversationPane({ conversationId }: Props) {
  return (
    <section aria-label={conversationId}>
      <PageSkeleton />
    </section>
  );
}

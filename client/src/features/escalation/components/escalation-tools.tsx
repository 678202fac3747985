import { ChevronsUp, MessageCircleQuestion } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { Action } from '../../../ui/actions/action';
import { ActionIconButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useEscalations } from '../api/escalations';
import { AskDialog } from './ask-dialog';
import { EscalateDialog } from './escalate-dialog';

type Open = 'escalate' | 'ask' | null;

/** Help from above and from elsewhere, as two buttons in the header of a conversation. */
export function EscalationTools({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('escalation');
  const [open, setOpen] = useState<Open>(null);
  const { data } = useEscalations(conversationId);
  const canEscalate = data?.canEscalate ?? false;
  const canAsk = useCan('conversations.work');
  const actions = useMemo<Action[]>(
    () => [
      ...(canEscalate
        ? [
            {
              id: 'conversation.escalate',
              title: t('escalate.action'),
              group: 'conversation' as const,
              icon: ChevronsUp,
              shortcut: 'u',
              run: () => setOpen('escalate'),
            },
          ]
        : []),
      ...(canAsk
        ? [
            {
              id: 'conversation.ask-department',
              title: t('ask.action'),
              group: 'conversation' as const,
              icon: MessageCircleQuestion,
              shortcut: 'q',
              run: () => setOpen('ask'),
            },
          ]
        : []),
    ],
    [t, canEscalate, canAsk],
  );
  useOfferActions(actions);
  const close = () => setOpen(null);
  return (
    <>
      {actions.map((action) => (
        <ActionIconButton key={action.id} action={action} size="small" />
      ))}
      {open === 'escalate' && <EscalateDialog conversationId={conversationId} onClose={close} />}
      {open === 'ask' && <AskDialog conversationId={conversationId} onClose={close} />}
    </>
  );
}

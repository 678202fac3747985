import { Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { Action } from '../../../ui/actions/action';
import { ActionIconButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { WhoDialog } from './who-dialog';

/** Who would get this conversation and why: a button for those who steer, a command for everybody. */
export function RoutingTool({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('routing');
  const [isOpen, setOpen] = useState(false);
  const steers = useCan('board.read');
  const action = useMemo<Action>(
    () => ({
      id: 'conversation.who',
      title: t('preview.title'),
      group: 'conversation',
      icon: Waypoints,
      run: () => setOpen(true),
    }),
    [t],
  );
  useOfferActions(useMemo(() => [action], [action]));
  return (
    <>
      {steers && <ActionIconButton action={action} size="small" />}
      {isOpen && <WhoDialog conversationId={conversationId} onClose={() => setOpen(false)} />}
    </>
  );
}

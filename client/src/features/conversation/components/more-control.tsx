import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Ellipsis, GitMerge, Link2, Link2Off } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import type { Action } from '../../../ui/actions/action';
import { ActionMenu } from '../../../ui/actions/action-menu';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useMatter } from '../api/matter';
import { useJoin } from '../api/split';
import { MatterDialog } from './matter-dialog';

/** What one does seldom: joining a part again, treating two conversations as one matter. */
export function MoreControl({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversation');
  const [open, setOpen] = useState(false);
  const [picking, setPicking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const notice = useNotice();
  const onError = useProblemNotice();
  const join = useJoin(conversation.id);
  const matter = useMatter(conversation);
  const { id, can, customer } = conversation;
  const action = (rest: Omit<Action, 'group'>): Action => ({ group: 'conversation', ...rest });

  const actions: Action[] = [
    ...(can.includes('join')
      ? [
          action({
            id: 'conversation.join',
            title: t('participants.join'),
            icon: GitMerge,
            run: () =>
              join.mutate(undefined, {
                onError,
                onSuccess: () => notice({ text: t('participants.joined') }),
              }),
          }),
        ]
      : []),
    ...(can.includes('matter') && customer !== null
      ? [
          action({
            id: 'conversation.matter',
            title: `${t('matter.together')}…`,
            icon: Link2,
            run: () => setPicking(true),
          }),
        ]
      : []),
    ...(can.includes('matter') && conversation.matter !== null
      ? [
          action({
            id: 'conversation.leave-matter',
            title: t('matter.leave'),
            icon: Link2Off,
            run: () =>
              matter.mutate(
                { otherId: id, on: false },
                { onError, onSuccess: () => notice({ text: t('matter.left') }) },
              ),
          }),
        ]
      : []),
  ];
  if (actions.length === 0) return null;
  return (
    <>
      <Tooltip title={t('matter.more')}>
        <IconButton
          ref={button}
          size="small"
          aria-label={t('matter.more')}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(true)}
        >
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      </Tooltip>
      <ActionMenu
        anchor={open ? button.current : null}
        actions={actions}
        onClose={() => setOpen(false)}
      />
      {customer !== null && (
        <MatterDialog
          open={picking}
          conversation={conversation}
          customerId={customer.id}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}

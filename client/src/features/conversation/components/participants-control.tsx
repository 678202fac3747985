import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { MessagesSquare } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Conversation } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useSplit } from '../api/split';
import { HeaderControl } from './header-control';
import { useThread } from './thread-context';

const Words = styled('span')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  lineHeight: 1.35,
  '& small': { color: theme.vars.palette.hark.text.muted },
}));

type Participant = Conversation['participants'][number];

/** Who speaks here; what one of them says can get a conversation of its own. */
export function ParticipantsControl() {
  const { t } = useTranslation('conversation');
  const { conversation, linkTo } = useThread();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  const split = useAskedSplit(conversation);
  const { participants, can } = conversation;
  if (participants.length < 2) return null;

  const choose = ({ splitConversationId, ...participant }: Participant) => {
    setOpen(false);
    if (splitConversationId !== null) void navigate(linkTo(splitConversationId));
    else void split(participant);
  };
  const people = t('participants.button', { count: participants.length });
  const mayChoose = ({ isRoot, splitConversationId }: Participant) =>
    splitConversationId !== null || (!isRoot && can.includes('split'));
  return (
    <>
      <HeaderControl
        ref={button}
        icon={<MessagesSquare size={14} aria-hidden />}
        label={`${people}: ${t('participants.title')}`}
        open={open}
        disabled={false}
        onOpen={() => setOpen(true)}
      >
        {people}
      </HeaderControl>
      <Menu
        open={open}
        anchorEl={button.current}
        onClose={() => setOpen(false)}
        slotProps={{ list: { 'aria-label': t('participants.title') } }}
      >
        <ListSubheader role="presentation">{t('participants.title')}</ListSubheader>
        {participants.map((participant) => (
          <MenuItem
            key={participant.identityId}
            disabled={!mayChoose(participant)}
            sx={{ '&.Mui-disabled': { opacity: 1 } }}
            onClick={() => choose(participant)}
          >
            <Avatar name={participant.name} size={24} />
            <Words>
              {participant.name}
              <small>{describe(participant)}</small>
            </Words>
          </MenuItem>
        ))}
      </Menu>
    </>
  );

  function describe({ name, isRoot, messageCount, splitConversationId }: Participant): string {
    const count = t('participants.messages', { count: messageCount });
    if (splitConversationId !== null) return t('participants.openSplit', { name });
    if (isRoot) return `${count} · ${t('participants.root')}`;
    return can.includes('split') ? `${count} · ${t('participants.split', { name })}` : count;
  }
}

function useAskedSplit({ id }: Conversation) {
  const { t } = useTranslation('conversation');
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const split = useSplit(id);
  return async ({ identityId, name }: Pick<Participant, 'identityId' | 'name'>) => {
    const title = t('participants.split', { name });
    const agreed = await confirm({
      title,
      text: t('participants.splitHint', { name }),
      confirm: title,
    });
    if (!agreed) return;
    split.mutate(identityId, {
      onError,
      onSuccess: () => notice({ text: t('participants.splitDone', { name }) }),
    });
  };
}

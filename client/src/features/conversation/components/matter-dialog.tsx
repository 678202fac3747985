import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import ListItemButton from '@mui/material/ListItemButton';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { EmptyState } from '../../../ui/states/empty-state';
import { ErrorState } from '../../../ui/states/error-state';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { RelativeTime } from '../../../ui/time/relative-time';
import { useMatter } from '../api/matter';
import { useOtherConversations } from '../api/other-conversations';

const Words = styled('span')({
  flex: 1,
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

interface Props {
  open: boolean;
  conversation: Conversation;
  customerId: string;
  onClose: () => void;
}

/** Picks another conversation of the same customer that is about the same thing. */
export function MatterDialog({ open, ...rest }: Props) {
  const { t } = useTranslation('conversation');
  const title = useId();
  return (
    <Dialog open={open} onClose={rest.onClose} maxWidth="sm" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>{t('matter.pick')}</DialogTitle>
      <DialogContent>
        <Choices {...rest} />
      </DialogContent>
    </Dialog>
  );
}

function Choices({ conversation, customerId, onClose }: Omit<Props, 'open'>) {
  const { t } = useTranslation('conversation');
  const notice = useNotice();
  const onError = useProblemNotice();
  const matter = useMatter(conversation);
  const query = useOtherConversations(customerId);
  const known = new Set(conversation.matter?.conversations.map(({ id }) => id));
  const others = query.data?.filter(({ id }) => id !== conversation.id && !known.has(id));

  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!others) return <ListSkeleton rows={4} rowHeight={40} />;
  if (others.length === 0) return <EmptyState title={t('matter.none')} />;
  return others.map(({ id, network, kind, channel, lastMessage }) => (
    <ListItemButton
      key={id}
      sx={{ gap: 1 }}
      onClick={() => {
        onClose();
        matter.mutate(
          { otherId: id, on: true },
          { onError, onSuccess: () => notice({ text: t('matter.joined') }) },
        );
      }}
    >
      <NetworkGlyph network={network} kind={kind} />
      <Words>
        {channel.name} · {lastMessage.text}
      </Words>
      <RelativeTime at={lastMessage.at} />
    </ListItemButton>
  ));
}

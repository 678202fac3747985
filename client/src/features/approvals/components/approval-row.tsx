import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { MessageCircleWarning, Paperclip } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../../api/types/approval';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TextLink } from '../../../ui/link/text-link';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { TimeAgo } from '../../../ui/time/time-ago';
import { ApprovalButtons } from './approval-buttons';
import { EditBox } from './edit-box';
import { RejectDialog } from './reject-dialog';
import { useReasonWords } from './use-reason-words';

const Row = styled('li')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: '14px 16px',
  fontSize: '0.8125rem',
  '&[data-chosen="true"]': { boxShadow: `inset 3px 0 ${theme.vars.palette.hark.accent.text}` },
  '& blockquote': {
    margin: 0,
    paddingLeft: 12,
    borderLeft: `2px solid ${theme.vars.palette.hark.line.strong}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  '& svg': { flexShrink: 0 },
});

const Newer = styled('p')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  margin: 0,
  color: theme.vars.palette.hark.dueSoon.text,
  '& svg': { flexShrink: 0 },
}));

interface Props {
  approval: Approval;
  isChosen: boolean;
  onChoose: () => void;
}

/** One reply: to whom, by whom, why it waits, what it says, and one's word about it. */
export function ApprovalRow({ approval, isChosen, onChoose }: Props) {
  const { t } = useTranslation(['approvals', 'common']);
  const [open, setOpen] = useState<'edit' | 'reject' | null>(null);
  const words = useReasonWords();
  const { conversation, reply, reasons, requestedAt, newerMessages, files, can } = approval;
  return (
    <Row data-chosen={isChosen} aria-current={isChosen || undefined}>
      <Head>
        <NetworkGlyph network={conversation.network} kind={conversation.kind} size={15} />
        <TextLink
          to={paths.inbox('all', conversation.id)}
          sx={{ fontWeight: 600, color: 'text.primary' }}
        >
          {conversation.customerName ?? t('common:person.unknown')}
        </TextLink>
        <small>{conversation.channelName}</small>
        <Badge>{t(`mode.${reply.mode}`)}</Badge>
        <span style={{ flex: 1 }} />
        <small>
          {reply.createdBy?.name} <TimeAgo at={requestedAt} />
        </small>
      </Head>
      <Head>
        {reasons.map((reason) => (
          <Badge key={reason.ruleId} tone="note" title={words(reason)}>
            {words(reason)}
          </Badge>
        ))}
      </Head>
      {newerMessages > 0 && (
        <Newer>
          <MessageCircleWarning size={15} aria-hidden />
          {t('newer', { count: newerMessages })}
        </Newer>
      )}
      {open === 'edit' ? (
        <EditBox approval={approval} onClose={() => setOpen(null)} />
      ) : (
        <blockquote>{reply.body}</blockquote>
      )}
      {files.length > 0 && (
        <Head>
          <Paperclip size={13} aria-hidden />
          {files.map(({ name, url }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          ))}
        </Head>
      )}
      <Head>
        {!can.includes('decide') && <small>{t('own')}</small>}
        {can.includes('decide') && open !== 'edit' && (
          <ApprovalButtons
            approval={approval}
            onEdit={() => setOpen('edit')}
            onReject={() => setOpen('reject')}
          />
        )}
        <Button size="small" variant="text" aria-pressed={isChosen} onClick={onChoose}>
          {t('read')}
        </Button>
      </Head>
      {open === 'reject' && <RejectDialog approval={approval} onClose={() => setOpen(null)} />}
    </Row>
  );
}

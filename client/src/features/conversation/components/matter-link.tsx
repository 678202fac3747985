import { styled } from '@mui/material/styles';
import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MatterConversation } from '../../../api/types/conversations';
import { Badge } from '../../../ui/badge/badge';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { RelativeTime } from '../../../ui/time/relative-time';
import { useThread } from './thread-context';

const Slim = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  margin: '8px 0',
  padding: '5px 10px',
  borderRadius: 6,
  fontSize: '0.75rem',
  textDecoration: 'none',
  color: theme.vars.palette.hark.text.muted,
  border: `1px dashed ${theme.vars.palette.hark.line.strong}`,
  '&:hover': {
    color: theme.vars.palette.hark.text.strong,
    backgroundColor: theme.vars.palette.hark.hover,
  },
  '& svg': { flexShrink: 0 },
  '& > span:first-of-type': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

/** The customer's other conversation about the same thing, at the time of its last word. */
export function MatterLink({ conversation }: { conversation: MatterConversation }) {
  const { t } = useTranslation(['conversation', 'common']);
  const { linkTo } = useThread();
  const { id, network, kind, channelName, subject, status, lastMessageAt } = conversation;
  return (
    <Slim to={linkTo(id)}>
      <Link2 size={13} aria-hidden />
      <NetworkGlyph network={network} kind={kind} size={14} />
      <span>
        {t('matter.link', { channel: channelName })}
        {subject !== null && ` · ${subject}`}
      </span>
      <Badge>{t(`common:status.${status}`)}</Badge>
      <RelativeTime at={lastMessageAt} />
    </Slim>
  );
}

import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Instant, Kind, Status } from '../../../api/types/common';
import type { Outcome } from '../../../api/types/conversations';
import { Badge } from '../../../ui/badge/badge';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { Stars } from '../../../ui/stars/stars';
import { RelativeTime } from '../../../ui/time/relative-time';
import { usePanelPlace } from './panel-context';

const Row = styled(Link)(({ theme }) => ({
  display: 'block',
  padding: '5px 8px',
  borderRadius: 6,
  lineHeight: 1.4,
  textDecoration: 'none',
  color: theme.vars.palette.hark.text.strong,
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '&[aria-current="true"]': { backgroundColor: theme.vars.palette.hark.accent.soft },
}));

const Line = styled('span')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& > svg': { flexShrink: 0 },
  '& > span:first-of-type': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& time': { whiteSpace: 'nowrap' },
}));

const Text = styled('span')({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
});

export interface LinkedConversation {
  id: string;
  kind: Kind;
  network: string;
  channelName: string;
  status: Status;
  outcome: Outcome | null;
  rating: number | null;
  title: string | null;
  at: Instant;
  /** A line of figures below. */
  detail?: string;
}

/** A conversation of the customer in two or three short lines. */
export function ConversationLink({ conversation }: { conversation: LinkedConversation }) {
  const { t } = useTranslation(['customer', 'common']);
  const networkName = useNetworkName();
  const place = usePanelPlace();
  const { id, kind, network, channelName, status, outcome, rating, title, at, detail } =
    conversation;
  const isHere = id === place.conversationId;
  return (
    <li>
      <Row to={place.linkTo(id)} aria-current={isHere || undefined}>
        <Line>
          <NetworkGlyph network={network} kind={kind} size={13} />
          <span title={networkName(network, kind)}>{channelName}</span>
          {rating !== null && <Stars rating={rating} />}
          <RelativeTime at={at} />
        </Line>
        {title !== null && title !== '' && <Text dir="auto">{title}</Text>}
        <Line>
          <span>
            <Badge tone={status === 'resolved' ? 'neutral' : 'accent'}>
              {isHere
                ? t('timeline.here')
                : outcome === null
                  ? t(`common:status.${status}`)
                  : t(`common:outcome.${outcome}`)}
            </Badge>{' '}
            {detail}
          </span>
        </Line>
      </Row>
    </li>
  );
}

import { styled } from '@mui/material/styles';
import {
  ArrowUpFromDot,
  ChevronDown,
  ChevronUp,
  ChevronsUp,
  Clock,
  TriangleAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConversationRow } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { RepeatBadge } from '../../../ui/badge/repeat-badge';
import { DueBadge } from '../../../ui/due/due-badge';
import { exactTime } from '../../../ui/time/format-time';
import { useZone } from '../../../ui/time/zone-context';
import { Signs } from './row-parts';

const priorities = {
  1: { icon: ChevronsUp, tone: 'breached' },
  2: { icon: ChevronUp, tone: 'dueSoon' },
  3: null,
  4: { icon: ChevronDown, tone: 'faint' },
} as const;

const Tag = styled('span')(({ theme }) => ({
  maxWidth: 84,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  padding: '0 5px',
  borderRadius: 6,
  fontSize: '0.75rem',
  lineHeight: '18px',
  color: theme.vars.palette.hark.text.muted,
  backgroundColor: theme.vars.palette.hark.pressed,
}));

const More = styled('span')({ fontSize: '0.75rem', marginLeft: -2 });

/** What sets this conversation apart, at the right of its second line. Normal things have no sign. */
export function RowSigns({ row }: { row: ConversationRow }) {
  const { t } = useTranslation(['inbox', 'common']);
  const priority = priorities[row.priority];
  // What is nearly due has the room of the tags.
  const [tag, ...more] = row.due && row.due.state !== 'on-track' ? [] : row.tags;
  return (
    <Signs>
      {tag && <Tag title={row.tags.map(({ name }) => name).join(', ')}>{tag.name}</Tag>}
      {more.length > 0 && <More aria-hidden>+{more.length}</More>}
      <RepeatBadge complaints={row.customer?.complaints30d ?? 0} isCompact />
      {row.due && <DueBadge due={row.due} isCompact />}
      {row.escalatedSince !== null && (
        <Sign title={t('row.escalated')} tone="breached" icon={ArrowUpFromDot} />
      )}
      {row.deliveryProblem && (
        <Sign title={t('row.notDelivered')} tone="breached" icon={TriangleAlert} />
      )}
      {row.status === 'snoozed' && <SnoozeSign until={row.snoozedUntil} />}
      {priority && (
        <Sign
          title={t('row.priority', { priority: t(`common:priority.${row.priority}`) })}
          tone={priority.tone}
          icon={priority.icon}
        />
      )}
      {row.assignee && (
        <span
          role="img"
          title={row.assignee.name}
          aria-label={t('row.assignedTo', { name: row.assignee.name })}
          style={{ display: 'inline-flex' }}
        >
          <Avatar name={row.assignee.name} size={20} />
        </span>
      )}
    </Signs>
  );
}

function SnoozeSign({ until }: { until: string | null }) {
  const { t, i18n } = useTranslation('inbox');
  const style = { language: i18n.language, zone: useZone() };
  const title =
    until === null
      ? t('row.snoozedReply')
      : t('row.snoozedUntil', { time: exactTime(Date.parse(until), style) });
  return <Sign title={title} tone="faint" icon={Clock} />;
}

interface SignProps {
  title: string;
  tone: string;
  icon: typeof Clock;
}

const Sign = ({ title, tone, icon: Icon }: SignProps) => (
  <span role="img" aria-label={title} title={title} data-tone={tone} style={{ display: 'flex' }}>
    <Icon size={15} strokeWidth={2} aria-hidden />
  </span>
);

import { styled } from '@mui/material/styles';
import {
  AtSign,
  BellRing,
  BookOpenText,
  Cable,
  CircleHelp,
  ClipboardCheck,
  Clock,
  MessageSquare,
  Siren,
  Star,
  TrendingUp,
  TriangleAlert,
  UserRoundCheck,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notice, NoticeKind } from '../../../api/types/notices';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useReadNotices } from '../api/notices';
import { noticeAddress } from '../model/notice-address';

const icons: Record<NoticeKind, LucideIcon> = {
  assigned: UserRoundCheck,
  mentioned: AtSign,
  'customer-wrote': MessageSquare,
  'clock-warned': Clock,
  'clock-breached': Clock,
  escalated: TrendingUp,
  'escalation-unheard': TrendingUp,
  'question-asked': CircleHelp,
  'question-answered': CircleHelp,
  'question-overdue': CircleHelp,
  'approval-requested': ClipboardCheck,
  'approval-decided': ClipboardCheck,
  'delivery-problem': TriangleAlert,
  'channel-down': Cable,
  'review-due': BookOpenText,
  'low-rating': Star,
  'rule-notify': BellRing,
  'incident-called': Siren,
};

const Row = styled(Link)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '20px 1fr auto 8px',
  alignItems: 'center',
  gap: 12,
  minHeight: 56,
  padding: '8px 16px',
  boxSizing: 'border-box',
  fontSize: '0.8125rem',
  lineHeight: 1.45,
  textDecoration: 'none',
  color: theme.vars.palette.hark.text.muted,
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '&:focus-visible': { outlineOffset: -2, borderRadius: 10 },
  '&[data-unread] strong': { color: theme.vars.palette.hark.text.strong, fontWeight: 550 },
  '& strong': { display: 'block', fontWeight: 400, overflowWrap: 'anywhere' },
  '& time': { fontSize: '0.75rem', whiteSpace: 'nowrap' },
}));

const Dot = styled('span')(({ theme }) => ({
  width: 8,
  height: 8,
  borderRadius: 4,
  backgroundColor: theme.vars.palette.hark.accent.fill,
}));

const known = (kind: string): kind is NoticeKind => Object.hasOwn(icons, kind);

/** One notice: what, about whom, when; it leads there and is read with that. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notices');
  const { mutate: read } = useReadNotices();
  const Icon = known(notice.kind) ? icons[notice.kind] : BellRing;
  const { text, ruleName } = notice.params;
  const about = [
    notice.customerName,
    typeof ruleName === 'string' ? t('byRule', { name: ruleName }) : notice.actorName,
    typeof text === 'string' ? text : null,
  ].filter((part) => typeof part === 'string');
  const isUnread = notice.readAt === null;
  return (
    <li>
      <Row
        to={noticeAddress(notice)}
        data-unread={isUnread ? '' : undefined}
        onClick={() => isUnread && read({ ids: [notice.id] })}
      >
        <Icon size={17} strokeWidth={1.7} aria-hidden />
        <span>
          <strong>{t(`kind.${notice.kind}`)}</strong>
          {about.join(' · ')}
        </span>
        <TimeAgo at={notice.createdAt} />
        {isUnread ? <Dot role="img" aria-label={t('unread')} /> : <span />}
      </Row>
    </li>
  );
}

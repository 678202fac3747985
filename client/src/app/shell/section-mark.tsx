import { styled } from '@mui/material/styles';
import { useApprovalCount } from '../../api/approval-count';
import { useUnreadNotices } from '../../features/notices/api/notices';
import type { Section } from './sections';

const Mark = styled('span')(({ theme }) => ({
  position: 'absolute',
  top: 2,
  left: '50%',
  minWidth: 15,
  height: 15,
  padding: '0 4px',
  boxSizing: 'border-box',
  borderRadius: 8,
  fontSize: '0.625rem',
  fontWeight: 600,
  lineHeight: '15px',
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'center',
  color: theme.vars.palette.hark.accent.onFill,
  backgroundColor: theme.vars.palette.hark.accent.fill,
}));

/** How much waits in a section, where that is worth a number. */
export function SectionMark({ section }: { section: Section }) {
  if (section.id === 'approvals') return <WaitingApprovals />;
  return section.id === 'notices' ? <UnreadNotices /> : null;
}

function WaitingApprovals() {
  return <Count of={useApprovalCount()} />;
}

function UnreadNotices() {
  const { data: unread = 0 } = useUnreadNotices();
  return <Count of={unread} />;
}

const Count = ({ of }: { of: number }) => (of === 0 ? null : <Mark>{of > 99 ? '99+' : of}</Mark>);

import { styled } from '@mui/material/styles';
import { useApprovalCount } from '../../api/approval-count';
import { useUnreadNotices } from '../../features/notices/api/notices';
import type { Section } from './sections';

// The number stands in the name of the link; here it is a picture of it.
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
  '&::before': { content: 'attr(data-count)' },
}));

const asShown = (count: number): string => (count > 99 ? '99+' : String(count));

/** How much waits in each section where that is worth a number. */
export function useSectionCounts(): (section: Section) => number {
  const approvals = useApprovalCount();
  const { data: notices = 0 } = useUnreadNotices();
  return ({ id }) => (id === 'approvals' ? approvals : id === 'notices' ? notices : 0);
}

/** The name of a section with what waits in it. */
export const withCount = (name: string, count: number): string =>
  count === 0 ? name : `${name}, ${asShown(count)}`;

export const SectionMark = ({ count }: { count: number }) =>
  count === 0 ? null : <Mark aria-hidden data-count={asShown(count)} />;

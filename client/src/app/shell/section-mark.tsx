import { styled } from '@mui/material/styles';
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
  return section.id === 'notices' ? <UnreadNotices /> : null;
}

function UnreadNotices() {
  const { data: unread = 0 } = useUnreadNotices();
  if (unread === 0) return null;
  return <Mark>{unread > 99 ? '99+' : unread}</Mark>;
}

import { styled } from '@mui/material/styles';
import { BookOpenText, CalendarClock, Folder, PencilLine, Archive, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCannedOverview } from '../api/library';
import { folderLines } from '../model/folder-tree';
import { addressOf, showns, type LibraryFilter, type Shown } from '../model/library-filter';

const Nav = styled('nav')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 1,
  padding: 8,
  overflowY: 'auto',
  '& h2': {
    margin: '14px 8px 4px',
    fontSize: '0.75rem',
    fontWeight: 500,
    color: theme.vars.palette.hark.text.muted,
  },
  '& a': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 30,
    padding: '0 8px',
    borderRadius: 6,
    fontSize: '0.8125rem',
    textDecoration: 'none',
    color: theme.vars.palette.hark.text.strong,
  },
  '& a:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '& a[aria-current="true"]': { backgroundColor: theme.vars.palette.hark.pressed, fontWeight: 500 },
  '& a > svg': { flexShrink: 0, color: theme.vars.palette.hark.text.muted },
  '& a > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& a > small': {
    marginLeft: 'auto',
    fontSize: '0.75rem',
    fontVariantNumeric: 'tabular-nums',
    color: theme.vars.palette.hark.text.muted,
  },
  '& a[data-calls="true"] > small': {
    color: theme.vars.palette.hark.dueSoon.text,
    fontWeight: 500,
  },
  [theme.breakpoints.down('lg')]: {
    flexDirection: 'row',
    padding: '6px 8px',
    overflowX: 'auto',
    borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
    '& h2': { display: 'none' },
    '& a': { flexShrink: 0, paddingLeft: '8px !important' },
  },
}));

const icons = {
  all: BookOpenText,
  review: CalendarClock,
  drafts: PencilLine,
  own: UserRound,
  retired: Archive,
} as const;

const indentPx = 14;

/** Standing looks at the library, and its folders, each with a figure. */
export function FolderPane({ filter }: { filter: LibraryFilter }) {
  const { t } = useTranslation('cannedReplies');
  const { data } = useCannedOverview();
  const figures: Record<Shown, number | undefined> = {
    all: data?.total,
    review: data?.reviewDue,
    drafts: data?.drafts,
    own: data?.own,
    retired: data?.retired,
  };
  const to = (change: Partial<LibraryFilter>) =>
    `?${addressOf({ ...filter, shown: 'all', folder: null, ...change }).toString()}`;
  return (
    <Nav aria-label={t('folders')}>
      {showns.map((shown) => {
        const Icon = icons[shown];
        return (
          <Link
            key={shown}
            to={to({ shown })}
            aria-current={filter.folder === null && filter.shown === shown}
            data-calls={shown === 'review' && (figures.review ?? 0) > 0}
          >
            <Icon size={14} aria-hidden />
            <span>{t(`show.${shown}`)}</span>
            <small>{figures[shown] ?? ''}</small>
          </Link>
        );
      })}
      <h2>{t('folders')}</h2>
      {folderLines(data?.folders ?? []).map(({ path, name, depth, count }) => (
        <Link
          key={path}
          to={to({ folder: path })}
          title={path}
          aria-current={filter.folder === path}
          style={{ paddingLeft: 8 + depth * indentPx }}
        >
          <Folder size={14} aria-hidden />
          <span>{name}</span>
          <small>{count}</small>
        </Link>
      ))}
    </Nav>
  );
}

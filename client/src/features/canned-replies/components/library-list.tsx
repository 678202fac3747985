import { styled } from '@mui/material/styles';
import { BookOpenText, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CannedRow } from '../../../api/types/canned';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useCannedList } from '../api/library';
import { isWide, type LibraryFilter } from '../model/library-filter';
import { StateBadge } from './state-badge';

const rowHeight = 72;

const Rows = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& a': {
    display: 'grid',
    gap: 2,
    boxSizing: 'border-box',
    minHeight: rowHeight,
    padding: '8px 12px 8px 16px',
    fontSize: '0.8125rem',
    lineHeight: 1.4,
    textDecoration: 'none',
    color: theme.vars.palette.hark.text.strong,
    borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  },
  '& a:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '& a:focus-visible': { outlineOffset: -2 },
  '& a[aria-current="true"]': { backgroundColor: theme.vars.palette.hark.accent.soft },
}));

const Line = styled('span')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  minWidth: 0,
  '& > strong, & > [data-words]': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& > strong': { fontWeight: 500 },
  '& > small': {
    flexShrink: 0,
    fontSize: '0.75rem',
    fontVariantNumeric: 'tabular-nums',
    color: theme.vars.palette.hark.text.muted,
  },
}));

const Faint = styled(Line)(({ theme }) => ({
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  filter: LibraryFilter;
  openId: string | null;
  addressOfReply: (id: string) => string;
  /** Offered when there is nothing at all. */
  create: ReactNode;
  onClear: ReactNode;
}

/** Canned replies by title: what they are called, how they begin, how they fare. */
export function LibraryList({ filter, openId, addressOfReply, create, onClear }: Props) {
  const { t } = useTranslation('cannedReplies');
  const query = useCannedList(filter);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={8} rowHeight={rowHeight} />}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0)
          return isWide(filter) ? (
            <EmptyState
              icon={BookOpenText}
              title={t('empty.title')}
              text={t('empty.text')}
              actions={create}
            />
          ) : (
            <EmptyState icon={SearchX} title={t('noneFound')} actions={onClear} />
          );
        return (
          <>
            <Rows aria-label={t('title')}>
              {rows.map((row) => (
                <li key={row.id}>
                  <Row row={row} isOpen={row.id === openId} to={addressOfReply(row.id)} />
                </li>
              ))}
            </Rows>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}

function Row({ row, isOpen, to }: { row: CannedRow; isOpen: boolean; to: string }) {
  const { t } = useTranslation('cannedReplies');
  return (
    <Link to={to} aria-current={isOpen} data-stop>
      <Line>
        <strong>{row.title}</strong>
        <StateBadge state={row.state} isReviewDue={row.isReviewDue} />
        <small>/{row.shortcut}</small>
      </Line>
      <Faint>
        <span data-words>{row.excerpt}</span>
      </Faint>
      <Faint>
        <span data-words>
          {[row.folder, row.languages.join(' ').toUpperCase()].filter(Boolean).join(' · ')}
        </span>
        <small>
          {row.figures.uses === 0
            ? t('figures.unused')
            : t('figures.uses', { count: row.figures.uses })}
        </small>
      </Faint>
    </Link>
  );
}

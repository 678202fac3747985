import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { MessagesSquare } from 'lucide-react';
import { useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { TreeNode } from '../../../api/types/conversations';
import { Choice } from '../../../ui/field/choice';
import { useDocumentTitle } from '../../../ui/page/page';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { ErrorState } from '../../../ui/states/error-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { usePublication, useTree } from '../api/publication';
import { TREE_FILTERS, treeFilterOf, type TreeFilter } from '../model/tree-filter';
import { CommentTree } from './comment-tree';
import { PublicationCounts } from './publication-counts';
import { PublicationHead } from './publication-head';
import { PublicationSkeleton } from './publication-skeleton';

const Scroll = styled('div')(({ theme }) => ({
  position: 'relative',
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  backgroundColor: theme.vars.palette.hark.ground.pane,
}));

const Column = styled('div')(({ theme }) => ({
  maxWidth: 760,
  margin: '0 auto',
  padding: '16px 24px 64px',
  [theme.breakpoints.down('md')]: { padding: '12px 12px 96px' },
}));

const Bar = styled('div')(({ theme }) => ({
  position: 'sticky',
  top: 0,
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  margin: '12px -8px 8px',
  padding: '8px',
  backgroundColor: theme.vars.palette.hark.ground.pane,
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

interface Props {
  publicationId: string;
  /** The way back to where one came from. */
  leading?: ReactNode;
  answeringId: string | null;
  renderBody: (node: TreeNode) => ReactNode;
  renderAnswer: (node: TreeNode) => ReactNode;
  onAnswer: (node: TreeNode) => void;
}

/** A post and everything that is said under it, to read and to answer in place. */
export function PublicationView({ publicationId, leading, ...tree }: Props) {
  const { t } = useTranslation('publication');
  const frame = useRef<HTMLDivElement>(null);
  const query = usePublication(publicationId);
  useDocumentTitle(query.data?.title ?? t('title'));
  return (
    <Scroll ref={frame}>
      <Column>
        {leading}
        <Loaded query={query} skeleton={<PublicationSkeleton />}>
          {(publication) => (
            <>
              <PublicationHead publication={publication} />
              <Comments
                publicationId={publicationId}
                frame={frame}
                counts={publication.counts}
                {...tree}
              />
            </>
          )}
        </Loaded>
      </Column>
    </Scroll>
  );
}

interface CommentsProps extends Omit<Props, 'leading'> {
  counts: Parameters<typeof PublicationCounts>[0]['counts'];
  frame: RefObject<HTMLElement | null>;
}

function Comments({ publicationId, counts, frame, ...tree }: CommentsProps) {
  const { t } = useTranslation('publication');
  const [address, setAddress] = useSearchParams();
  const filter = treeFilterOf(address.get('filter'));
  const query = useTree(publicationId, filter);
  const setFilter = (next: TreeFilter) =>
    setAddress(next === 'all' ? {} : { filter: next }, { replace: true });
  return (
    <>
      <Bar>
        <Choice
          quiet
          label={t('filter.label')}
          value={filter}
          onChange={setFilter}
          options={TREE_FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
        />
        <PublicationCounts counts={counts} />
      </Bar>
      {query.isError && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <ListSkeleton rows={6} rowHeight={84} avatar />}
      {query.data?.length === 0 && (
        <EmptyState
          icon={MessagesSquare}
          title={filter === 'all' ? t('tree.empty') : t('tree.emptyFilter')}
          actions={
            filter !== 'all' && (
              <Button onClick={() => setFilter('all')}>{t('tree.showAll')}</Button>
            )
          }
        />
      )}
      {query.data && query.data.length > 0 && (
        <CommentTree nodes={query.data} frame={frame} {...tree} />
      )}
      <LoadMore query={query} />
    </>
  );
}

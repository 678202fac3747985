import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FoldVertical, UnfoldVertical } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publicationTreeQuery, threadsOf } from '../../../api/publication-tree';
import type { Conversation } from '../../../api/types/conversations';
import { LoadMore } from '../../../ui/list/load-more';
import { ErrorState } from '../../../ui/states/error-state';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { otherThreads } from '../model/other-threads';
import { OtherComment } from './other-comment';

const Fold = styled(Button)(({ theme }) => ({
  justifyContent: 'flex-start',
  width: '100%',
  color: theme.vars.palette.hark.text.muted,
}));

const Threads = styled('ul')(({ theme }) => ({
  margin: '4px 0 12px',
  padding: '0 0 8px',
  listStyle: 'none',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

interface Props {
  conversation: Conversation;
  publicationId: string;
  /** How many other conversations there are under the publication. */
  count: number;
}

/** The other threads under the same post: folded to a line, lighter once they are unfolded. */
export function OtherThreads({ conversation, publicationId, count }: Props) {
  const { t } = useTranslation('conversation');
  const [open, setOpen] = useState(false);
  const id = useId();
  const Icon = open ? FoldVertical : UnfoldVertical;
  return (
    <>
      <Fold
        size="small"
        variant="text"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        startIcon={<Icon size={14} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {t('thread.siblings', { count })}
      </Fold>
      {open && (
        <div id={id}>
          <Unfolded conversation={conversation} publicationId={publicationId} />
        </div>
      )}
    </>
  );
}

function Unfolded({ conversation, publicationId }: Omit<Props, 'count'>) {
  const { t } = useTranslation('conversation');
  const query = useInfiniteQuery({
    ...publicationTreeQuery(publicationId, 'all'),
    select: threadsOf,
  });
  if (query.isPending) return <ListSkeleton rows={3} rowHeight={64} avatar />;
  if (query.data === undefined) {
    return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  }
  return (
    <Threads aria-label={t('thread.othersLabel')}>
      {otherThreads(query.data, conversation.id).map(({ comment, depth }) => (
        <OtherComment key={comment.id} comment={comment} depth={depth} />
      ))}
      {query.hasNextPage && (
        <li>
          <LoadMore query={query} />
        </li>
      )}
    </Threads>
  );
}

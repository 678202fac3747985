import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { RatingComment } from '../../../api/types/satisfaction';
import { paths } from '../../../paths/paths';
import { Choice } from '../../../ui/field/choice';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { Stars } from '../../../ui/stars/stars';
import { RelativeTime } from '../../../ui/time/relative-time';
import { type RatingQuestion, type RatingRow, useRatingComments } from '../api/report';

const Root = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
  marginTop: 16,
});

const filters = {
  words: { most: 5, withWords: true },
  low: { most: 2, withWords: false },
  all: { most: 5, withWords: false },
} as const;
type Filter = keyof typeof filters;
const order: readonly Filter[] = ['words', 'low', 'all'];

const none: RatingRow = {};

/** What customers gave and wrote, each leading to its conversation. */
export function CommentList({
  question,
  row = none,
}: {
  question: RatingQuestion;
  row?: RatingRow;
}) {
  const { t } = useTranslation('satisfaction');
  const [filter, setFilter] = useState<Filter>('words');
  const query = useRatingComments(question, row, filters[filter]);
  return (
    <Root aria-label={t('comments.title')}>
      <Typography variant="h3" component="h2">
        {t('comments.title')}
      </Typography>
      <div style={{ maxWidth: 360 }}>
        <Choice
          quiet
          label={t('comments.title')}
          value={filter}
          options={order.map((value) => ({ value, label: t(`comments.${value}`) }))}
          onChange={setFilter}
        />
      </div>
      <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={56} />}>
        {({ pages }) => {
          const comments = pages.flatMap(({ items }) => items);
          if (comments.length === 0)
            return (
              <Typography variant="body2" color="textSecondary">
                {t(`comments.none.${filter}`)}
              </Typography>
            );
          return (
            <>
              <List>
                {comments.map((comment) => (
                  <CommentRow key={comment.id} comment={comment} />
                ))}
              </List>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </Root>
  );
}

function CommentRow({ comment }: { comment: RatingComment }) {
  const { t } = useTranslation('satisfaction');
  const mayRead = useCan('conversations.read');
  const { conversationId, rating, agent, channel, network, at } = comment;
  const name = comment.customer === '' ? t('comments.customer') : comment.customer;
  return (
    <ListRow>
      <Stars rating={rating} />
      <RowWords>
        <strong>
          {mayRead ? <TextLink to={paths.inbox('all', conversationId)}>{name}</TextLink> : name}
        </strong>
        {comment.comment && <div dir="auto">{comment.comment}</div>}
        <span>
          <NetworkGlyph network={network} size={12} /> {channel}
          {agent && ` · ${agent}`} · <RelativeTime at={at} plain />
        </span>
      </RowWords>
    </ListRow>
  );
}

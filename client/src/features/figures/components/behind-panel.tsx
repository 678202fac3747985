import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { FactBehind } from '../../../api/types/figures';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { type Corner, useBehind } from '../api/figures';
import { shownValue } from '../model/shown-value';
import { useBoard } from './board-context';

const Root = styled('div')({ width: 'min(100vw, 460px)', padding: 16, boxSizing: 'border-box' });

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  marginBottom: 12,
  '& h2': { flex: 1, margin: 0, fontSize: '1rem', fontWeight: 600 },
});

/** The conversations behind one point of a plot. */
export function BehindPanel({ corner, onClose }: { corner: Corner; onClose: () => void }) {
  const { t } = useTranslation(['figures', 'common']);
  const query = useBehind(corner);
  const title = t('figures:behind', { title: corner.title });
  const pages = query.data?.pages;
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-label': title } }}
    >
      <Root>
        <Head>
          <h2>{title}</h2>
          <IconButton aria-label={t('common:action.close')} onClick={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        </Head>
        <Loaded
          query={{ data: pages, error: query.error, refetch: query.refetch }}
          skeleton={<ListSkeleton rows={8} rowHeight={56} />}
        >
          {(all) => {
            const facts = all.flatMap(({ items }) => items);
            if (facts.length === 0)
              return (
                <EmptyState
                  title={t('figures:nothingBehind')}
                  text={t('figures:nothingBehindText')}
                />
              );
            return (
              <>
                <List aria-label={title}>
                  {facts.map((fact) => (
                    <Row key={fact.id} fact={fact} corner={corner} />
                  ))}
                </List>
                <LoadMore query={query} />
              </>
            );
          }}
        </Loaded>
      </Root>
    </Drawer>
  );
}

function Row({ fact, corner }: { fact: FactBehind; corner: Corner }) {
  const { t, i18n } = useTranslation('figures');
  const { measures } = useBoard();
  const mayRead = useCan('conversations.read');
  const zone = useZone();
  const measure = measures.get(corner.measure);
  const words = [
    dateAndTime(Date.parse(fact.at), { language: i18n.language, zone }),
    fact.channel,
    ...(fact.agent === null ? [] : [fact.agent]),
  ];
  const name = fact.customer ?? t('aConversation');
  return (
    <ListRow>
      <RowWords>
        <strong>
          {mayRead ? (
            <TextLink to={paths.inbox('all', fact.conversationId)}>{name}</TextLink>
          ) : (
            name
          )}
        </strong>
        <span>{words.join(' · ')}</span>
      </RowWords>
      {measure?.unit === 'duration' && shownValue(measure, fact.value, i18n.language)}
    </ListRow>
  );
}

import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { Shapes } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../../../api/types/topics';
import { List } from '../../../ui/list/list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useSearchTopics, useTopics } from '../api/topics';
import { ExamplesDialog } from './examples-dialog';
import { NameDialog } from './name-dialog';
import { TopicRow } from './topic-row';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 12,
  marginBottom: 12,
  '& > p': { flex: '1 1 260px' },
});

/** What customers speak of: found by the desk, named and put in order by people. */
export function TopicList() {
  const { t } = useTranslation('topics');
  const query = useTopics();
  const [named, setNamed] = useState<Topic | null>(null);
  const [opened, setOpened] = useState<Topic | null>(null);
  return (
    <>
      <Loaded query={query} skeleton={<ListSkeleton rows={8} rowHeight={64} />}>
        {({ items, waiting }) => (
          <>
            <Head>
              <Typography variant="body2" color="textSecondary">
                {t('waiting', { count: waiting })}
              </Typography>
              <SearchButton />
            </Head>
            {items.length === 0 ? (
              <EmptyState icon={Shapes} title={t('emptyTitle')} text={t('emptyText')} />
            ) : (
              <List aria-label={t('title')}>
                {items.map((topic) => (
                  <TopicRow
                    key={topic.id}
                    topic={topic}
                    others={items}
                    onName={() => setNamed(topic)}
                    onOpen={() => setOpened(topic)}
                  />
                ))}
              </List>
            )}
          </>
        )}
      </Loaded>
      {named && <NameDialog topic={named} onClose={() => setNamed(null)} />}
      {opened && <ExamplesDialog topic={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function SearchButton() {
  const { t } = useTranslation('topics');
  const notice = useNotice();
  const onError = useProblemNotice();
  const searching = useSearchTopics();
  return (
    <Button
      disabled={searching.isPending}
      onClick={() =>
        searching.mutate(undefined, {
          onSuccess: ({ found }) => notice({ text: t('found', { count: found }) }),
          onError,
        })
      }
    >
      {searching.isPending ? t('searching') : t('search')}
    </Button>
  );
}

import Button from '@mui/material/Button';
import { Cable, CircleCheck, FilterX, Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../../api/session';
import type { ListFilter } from '../../../api/types/views';
import { paths } from '../../../paths/paths';
import { EmptyState } from '../../../ui/states/empty-state';
import { useViews } from '../api/views';
import { isFiltered } from '../model/list-address';
import { isBuiltIn } from './use-view-name';

interface Props {
  view: string;
  filter: ListFilter;
  onClear: () => void;
}

/** Why the list is empty: good news, or a filter that lets nothing through, with the way out. */
export function EmptyList({ view, filter, onClear }: Props) {
  const { t } = useTranslation('inbox');
  const { data: views } = useViews();
  if (isFiltered(filter)) {
    return (
      <EmptyState
        icon={FilterX}
        title={t('empty.filtered')}
        text={t('empty.filteredText')}
        actions={<Button onClick={onClear}>{t('filter.clear')}</Button>}
      />
    );
  }
  if (views?.channels.length === 0) return <NoChannel />;
  const key = isBuiltIn(view) ? view : 'saved';
  return (
    <EmptyState
      icon={view === 'all' || key === 'saved' ? Inbox : CircleCheck}
      title={t(`empty.${key}`)}
      text={t(`empty.${key}Text`)}
      actions={
        view === 'mine' && (
          <Button component={Link} to={paths.inbox('unassigned')}>
            {t('empty.goUnassigned')}
          </Button>
        )
      }
    />
  );
}

/** An empty desk is no good news yet: nothing can arrive before a channel is connected. */
function NoChannel() {
  const { t } = useTranslation('inbox');
  const mayConnect = useCan('channels.manage');
  return (
    <EmptyState
      icon={Cable}
      title={t('empty.noChannel')}
      text={t(mayConnect ? 'empty.noChannelConnect' : 'empty.noChannelText')}
      actions={
        mayConnect && (
          <Button component={Link} to={paths.connectChannel}>
            {t('empty.connect')}
          </Button>
        )
      }
    />
  );
}

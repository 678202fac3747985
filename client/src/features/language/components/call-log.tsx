import { useTranslation } from 'react-i18next';
import type { LanguageCall } from '../../../api/types/language';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useLanguageCalls } from '../api/language';

/** When something was sent out, why, how much and to where; never what. */
export function CallLog() {
  const { t } = useTranslation('language');
  const query = useLanguageCalls();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={56} />}>
      {({ pages }) => {
        const calls = pages.flatMap((page) => page.items);
        if (calls.length === 0)
          return <EmptyState title={t('log.empty')} text={t('log.emptyText')} />;
        return (
          <>
            <List aria-label={t('log.title')}>
              {calls.map((call) => (
                <Call key={call.id} call={call} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}

function Call({ call }: { call: LanguageCall }) {
  const { t } = useTranslation('language');
  const { purpose, outcome, conversationId, byName, sentTo, model, detail } = call;
  return (
    <ListRow>
      <RowWords>
        <strong>
          {t(`purpose.${purpose}`)} · {byName ?? t('log.desk')}
        </strong>
        <span>
          <TimeAgo at={call.at} /> ·{' '}
          {t('log.size', { sent: call.charactersOut, received: call.charactersIn })} ·{' '}
          {t('log.took', { number: call.tookMs })}
        </span>
        <span>
          {sentTo} · {model}
          {detail && ` · ${detail}`}
        </span>
      </RowWords>
      {conversationId && (
        <TextLink to={paths.inbox('all', conversationId)}>{t('log.conversation')}</TextLink>
      )}
      <Badge tone={outcome === 'answered' ? 'positive' : 'dueSoon'}>
        {t(`outcome.${outcome}`)}
      </Badge>
    </ListRow>
  );
}

import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../paths/paths';
import { useUsers } from '../../../api/users';
import { SelectField } from '../../../ui/field/select-field';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { usePrivacyReads } from '../api/privacy';

interface Props {
  /** Of one colleague; empty: of everybody. */
  userId: string;
  onChoose: (userId: string) => void;
}

/** Who looked at whose data, newest first: a line for each colleague, customer and hour. */
export function ReadLog({ userId, onChoose }: Props) {
  const { t, i18n } = useTranslation('privacy');
  const style = { language: i18n.language, zone: useZone() };
  const { data: users = [] } = useUsers();
  const query = usePrivacyReads({ userId });
  return (
    <>
      <div style={{ maxWidth: 280, marginBottom: 16 }}>
        <SelectField
          label={t('reads.who')}
          value={users.some(({ id }) => id === userId) ? userId : ''}
          displayEmpty
          options={[
            { value: '', label: t('reads.everybody') },
            ...users.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => onChoose(target.value)}
        />
      </div>
      <Loaded query={query} skeleton={<ListSkeleton rows={8} rowHeight={56} />}>
        {({ pages }) => {
          const reads = pages.flatMap((page) => page.items);
          return reads.length === 0 ? (
            <EmptyState icon={Eye} title={t('reads.emptyTitle')} text={t('reads.none')} />
          ) : (
            <>
              <List aria-label={t('reads.log')}>
                {reads.map((read) => (
                  <ListRow key={`${read.hour} ${read.userId} ${read.customerId} ${read.what}`}>
                    <RowWords>
                      <strong>{read.userName}</strong>
                      <span>
                        <TextLink to={paths.customer(read.customerId)}>
                          {read.customerName}
                        </TextLink>{' '}
                        · {t(`reads.what.${read.what}`, { count: read.times })} ·{' '}
                        {dateAndTime(Date.parse(read.hour), style)}
                      </span>
                    </RowWords>
                  </ListRow>
                ))}
              </List>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

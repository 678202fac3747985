import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../ui/field/search-field';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useFoundCustomers } from '../api/find-customers';

/** Finds the person who asked. */
export function CustomerFinder({ onChoose }: { onChoose: (customerId: string) => void }) {
  const { t } = useTranslation('privacy');
  const [q, setQ] = useState('');
  return (
    <>
      <SearchField label={t('person.search')} value={q} onSearch={setQ} />
      {q !== '' && (
        <Found
          q={q}
          onChoose={(id) => {
            setQ('');
            onChoose(id);
          }}
        />
      )}
    </>
  );
}

function Found({ q, onChoose }: { q: string; onChoose: (customerId: string) => void }) {
  const { t } = useTranslation('privacy');
  const query = useFoundCustomers(q);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={56} />}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('person.noneTitle', { q })} text={t('person.noneText')} />
        ) : (
          <List aria-label={t('person.found')}>
            {items.map(({ id, name, email }) => (
              <ListRow key={id}>
                <RowWords>
                  <strong>{name}</strong>
                  {email && <span>{email}</span>}
                </RowWords>
                <Button
                  size="small"
                  aria-label={t('person.chooseNamed', { name })}
                  onClick={() => onChoose(id)}
                >
                  {t('person.choose')}
                </Button>
              </ListRow>
            ))}
          </List>
        )
      }
    </Loaded>
  );
}

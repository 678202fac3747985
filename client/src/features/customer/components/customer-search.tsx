import ListItemButton from '@mui/material/ListItemButton';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerRow } from '../../../api/types/customers';
import { Avatar } from '../../../ui/avatar/avatar';
import { TextField } from '../../../ui/field/text-field';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { ErrorState } from '../../../ui/states/error-state';
import { useCustomerSearch } from '../api/search-customers';

interface Props {
  /** The customer who is looked for the other half of. */
  exceptId: string;
  onChoose: (customer: CustomerRow) => void;
}

/** Finds a customer while one types. */
export function CustomerSearch({ exceptId, onChoose }: Props) {
  const { t } = useTranslation('customer');
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const query = useCustomerSearch(q);
  const found = query.data?.filter(({ id }) => id !== exceptId);
  return (
    <div>
      <TextField
        label={t('link.search')}
        help={found?.length === 0 && q.length >= 2 ? t('link.none') : t('link.searchHelp')}
        autoFocus
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {query.isError && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {q.length >= 2 &&
        found?.map((row) => (
          <ListItemButton key={row.id} sx={{ gap: 1 }} onClick={() => onChoose(row)}>
            <Avatar name={row.name} size={24} />
            <span style={{ flex: 1 }}>{row.name}</span>
            {row.networks?.map((network) => (
              <NetworkGlyph key={network} network={network} />
            ))}
          </ListItemButton>
        ))}
    </div>
  );
}

import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { SEGMENTS } from '../../../api/types/customers';
import { SearchField } from '../../../ui/field/search-field';
import { SelectField } from '../../../ui/field/select-field';
import { CUSTOMER_SORTS, type CustomerChoice } from '../model/customer-choice';

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: 12,
  marginBottom: 16,
  '& > [role="search"]': { flex: '1 1 260px', maxWidth: 420 },
  '& > div:not([role="search"])': { width: 180 },
});

interface Props {
  choice: CustomerChoice;
  onChange: (change: Partial<CustomerChoice>) => void;
}

/** Whom the list shows, and in which order. */
export function ListFilters({ choice, onChange }: Props) {
  const { t } = useTranslation('customers');
  return (
    <Bar>
      <div role="search">
        <SearchField
          label={t('find')}
          value={choice.q}
          onSearch={(q) => onChange({ q })}
          autoFocus
        />
      </div>
      <div>
        <SelectField
          label={t('segment')}
          value={choice.segment ?? ''}
          displayEmpty
          onChange={({ target }) =>
            onChange({ segment: SEGMENTS.find((one) => one === target.value) ?? null })
          }
          options={[
            { value: '', label: t('everybody') },
            ...SEGMENTS.map((value) => ({ value, label: t(`segments.${value}`) })),
          ]}
        />
      </div>
      <div>
        <SelectField
          label={t('sort')}
          value={choice.sort}
          onChange={({ target }) =>
            onChange({ sort: CUSTOMER_SORTS.find((one) => one === target.value) ?? 'contact' })
          }
          options={CUSTOMER_SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
        />
      </div>
    </Bar>
  );
}

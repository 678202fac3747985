import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ListFilter } from '../../../api/types/views';
import { isFiltered, manyValued, valuesOf, withField, withToggled } from '../model/list-address';
import { useFilterChoices } from './use-filter-choices';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 5,
  flexShrink: 0,
  padding: '7px 14px',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Part = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  maxWidth: '100%',
  height: 24,
  paddingLeft: 8,
  borderRadius: 6,
  fontSize: '0.75rem',
  backgroundColor: theme.vars.palette.hark.pressed,
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
}));

const Remove = styled(ButtonBase)(({ theme }) => ({
  flexShrink: 0,
  width: 24,
  height: 24,
  borderRadius: 6,
  color: theme.vars.palette.hark.text.muted,
  '&:hover': { color: theme.vars.palette.hark.text.strong },
}));

interface Props {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
  onSave: (() => void) | null;
}

/** What the list is narrowed to, each part removable; absent when nothing is. */
export function FilterBar({ filter, onChange, onSave }: Props) {
  const { t } = useTranslation('inbox');
  const parts = useFilterParts(filter);
  if (!isFiltered(filter)) return null;
  return (
    <Root role="group" aria-label={t('filter.active')}>
      {parts.map(({ key, label, without }) => (
        <Part key={key}>
          <span>{label}</span>
          <Remove
            aria-label={t('filter.remove', { name: label })}
            onClick={() => onChange(without)}
          >
            <X size={13} aria-hidden />
          </Remove>
        </Part>
      ))}
      <span style={{ flex: 1 }} />
      {onSave && (
        <Button size="small" variant="text" color="primary" onClick={onSave}>
          {t('save.button')}
        </Button>
      )}
    </Root>
  );
}

interface FilterPart {
  key: string;
  label: string;
  without: ListFilter;
}

function useFilterParts(filter: ListFilter): FilterPart[] {
  const { t } = useTranslation('inbox');
  const choices = useFilterChoices();
  const single = (
    field: 'unanswered' | 'escalated' | 'q' | 'customerId' | 'publicationId',
    label: string,
  ) => (filter[field] ? [{ key: field, label, without: withField(filter, field, '') }] : []);
  return [
    ...single('q', t('filter.qChip', { q: filter.q })),
    ...single('unanswered', t('filter.unanswered')),
    ...single('escalated', t('filter.escalated')),
    ...manyValued.flatMap((field) =>
      valuesOf(filter, field).map((value) => ({
        key: `${field}:${value}`,
        label: choices[field].find((choice) => choice.value === value)?.label ?? '…',
        without: withToggled(filter, field, value),
      })),
    ),
    ...single('customerId', t('filter.customer')),
    ...single('publicationId', t('filter.publication')),
  ];
}

import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import Popover from '@mui/material/Popover';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFilter } from '../../../api/types/views';
import {
  isFiltered,
  valuesOf,
  withField,
  withToggled,
  type ManyValued,
} from '../model/list-address';
import { FilterPills } from './filter-pills';
import { useFilterChoices } from './use-filter-choices';

const shown = [
  ['status', 'status'],
  ['kind', 'kind'],
  ['priority', 'priority'],
  ['due', 'due'],
  ['channelId', 'channel'],
  ['assigneeId', 'assignee'],
  ['teamId', 'team'],
  ['tagId', 'tag'],
  ['segment', 'segment'],
] as const satisfies readonly (readonly [ManyValued, string])[];

const Body = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 14,
  width: 332,
  maxWidth: '100%',
  padding: 14,
  boxSizing: 'border-box',
});

interface Props {
  anchor: HTMLElement | null;
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
  onClose: () => void;
}

/** The whole filter of a list on one card; every change counts at once. */
export function FilterPanel({ anchor, filter, onChange, onClose }: Props) {
  const { t } = useTranslation('inbox');
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('filter.title') } }}
    >
      <FilterBody filter={filter} onChange={onChange} />
    </Popover>
  );
}

function FilterBody({ filter, onChange }: Pick<Props, 'filter' | 'onChange'>) {
  const { t } = useTranslation('inbox');
  const choices = useFilterChoices();
  return (
    <Body>
      <WordsField filter={filter} onChange={onChange} />
      {(['unanswered', 'escalated'] as const).map((field) => (
        <FormControlLabel
          key={field}
          control={
            <Switch
              checked={filter[field] === 'true'}
              onChange={(_, on) => onChange(withField(filter, field, on ? 'true' : ''))}
            />
          }
          label={t(`filter.${field}`)}
          sx={{ ml: -0.5 }}
        />
      ))}
      {shown
        .filter(([field]) => choices[field].length > 0)
        .map(([field, word]) => (
          <FilterPills
            key={field}
            label={t(`filter.${word}`)}
            choices={choices[field]}
            chosen={valuesOf(filter, field)}
            onToggle={(value) => onChange(withToggled(filter, field, value))}
          />
        ))}
      <Button disabled={!isFiltered(filter)} onClick={() => onChange({})}>
        {t('filter.clear')}
      </Button>
    </Body>
  );
}

/** Words count when they are finished: on Enter or on leaving the field. */
function WordsField({ filter, onChange }: Pick<Props, 'filter' | 'onChange'>) {
  const { t } = useTranslation('inbox');
  const [typed, setTyped] = useState(filter.q ?? '');
  const finish = () => {
    if (typed.trim() !== (filter.q ?? '')) onChange(withField(filter, 'q', typed.trim()));
  };
  return (
    <OutlinedInput
      fullWidth
      autoFocus
      value={typed}
      placeholder={t('filter.q')}
      startAdornment={<Search size={15} aria-hidden style={{ marginRight: 4, flexShrink: 0 }} />}
      inputProps={{ 'aria-label': t('filter.q') }}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
      }}
    />
  );
}

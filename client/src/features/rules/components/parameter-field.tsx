import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Select from '@mui/material/Select';
import { useTranslation } from 'react-i18next';
import type { ActionParameter } from '../../../api/types/rules';
import { useParameterOptions } from '../api/parameter-options';
import { useActionWords } from './use-action-words';

interface Props {
  parameter: ActionParameter;
  value: unknown;
  onChange: (value: string | number | undefined) => void;
}

/** A field for what an action must be told, by the kind of it. */
export function ParameterField({ parameter, value, onChange }: Props) {
  const { parameterWord } = useActionWords();
  const label = parameterWord(parameter.name);
  switch (parameter.kind) {
    case 'text':
      return (
        <OutlinedInput
          multiline
          maxRows={6}
          value={typeof value === 'string' ? value : ''}
          placeholder={label}
          inputProps={{ 'aria-label': label, maxLength: 2000 }}
          sx={{ flex: '1 1 220px' }}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'number':
      return (
        <OutlinedInput
          type="number"
          value={typeof value === 'number' ? value : ''}
          inputProps={{ 'aria-label': label, min: 1 }}
          sx={{ width: 120 }}
          endAdornment={label}
          onChange={({ target }) => onChange(Number(target.value))}
        />
      );
    default:
      return <OptionField parameter={parameter} label={label} value={value} onChange={onChange} />;
  }
}

function OptionField({ parameter, label, value, onChange }: Props & { label: string }) {
  const { t } = useTranslation('rules');
  const { optionWord } = useActionWords();
  const things = useParameterOptions(parameter.kind);
  const options =
    parameter.kind === 'choice'
      ? parameter.options.map((option) => ({ id: option, name: optionWord(option) }))
      : things;
  const chosen = typeof value === 'string' ? value : '';
  const isThere = chosen === '' || options.some(({ id }) => id === chosen);
  return (
    <Select
      displayEmpty
      value={isThere ? chosen : ''}
      inputProps={{ 'aria-label': label }}
      renderValue={(id) =>
        options.find((option) => option.id === id)?.name ?? `${label}: ${t('nobody')}`
      }
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    >
      {!parameter.isRequired && <MenuItem value="">{t('nobody')}</MenuItem>}
      {options.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </Select>
  );
}

import MenuItem from '@mui/material/MenuItem';
import Select, { type SelectProps } from '@mui/material/Select';
import type { ReactNode } from 'react';
import { Field } from './field';

interface Props extends Omit<SelectProps<string>, 'label' | 'error' | 'id'> {
  label: string;
  options: readonly { value: string; label: ReactNode }[];
  help?: ReactNode;
  error?: string;
  optional?: boolean;
}

/** One of a few choices, with its label. */
export function SelectField({ label, options, help, error, optional, ...select }: Props) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(control) => (
        <Select<string>
          {...select}
          error={error !== undefined}
          fullWidth
          SelectDisplayProps={{
            'aria-label': label,
            'aria-describedby': control['aria-describedby'],
          }}
          inputProps={{ id: control.id }}
        >
          {options.map((option) => (
            <MenuItem key={option.value} value={option.value}>
              {option.label}
            </MenuItem>
          ))}
        </Select>
      )}
    </Field>
  );
}

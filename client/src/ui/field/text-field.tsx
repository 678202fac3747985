import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput';
import type { ReactNode } from 'react';
import { Field } from './field';

interface Props extends Omit<OutlinedInputProps, 'label' | 'error' | 'id'> {
  label: string;
  help?: ReactNode;
  error?: string;
  optional?: boolean;
}

/** A line or a few lines of text, with its label. Spread `register(…)` of a form into it. */
export function TextField({ label, help, error, optional, inputProps, ref, ...input }: Props) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(control) => (
        <OutlinedInput
          {...input}
          id={control.id}
          inputRef={ref}
          error={error !== undefined}
          inputProps={{ ...inputProps, 'aria-describedby': control['aria-describedby'] }}
          fullWidth
        />
      )}
    </Field>
  );
}

import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { Field } from '../../../ui/field/field';

interface Props<Value extends string> {
  label: string;
  help?: string;
  error?: string;
  value: readonly Value[];
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value[]) => void;
}

/** Any number of choices. */
export function ManyField<Value extends string>(props: Props<Value>) {
  const { label, help, error, value, options, onChange } = props;
  return (
    <Field label={label} help={help} error={error}>
      {(control) => (
        <Select<Value[]>
          multiple
          fullWidth
          displayEmpty
          value={[...value]}
          error={error !== undefined}
          SelectDisplayProps={{
            'aria-label': label,
            'aria-describedby': control['aria-describedby'],
          }}
          inputProps={{ id: control.id }}
          renderValue={(chosen) =>
            options
              .filter((option) => chosen.includes(option.value))
              .map((option) => option.label)
              .join(', ') || '–'
          }
          onChange={({ target }) =>
            onChange(
              options
                .map((option) => option.value)
                .filter((one) => (target.value as readonly string[]).includes(one)),
            )
          }
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

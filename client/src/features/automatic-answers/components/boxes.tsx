import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';

const Set = styled('fieldset')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 12,
  minWidth: 0,
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': {
    padding: 0,
    marginBottom: 2,
    fontSize: '0.8125rem',
    fontWeight: 500,
  },
  '& p': { margin: 0, fontSize: '0.75rem', color: theme.vars.palette.hark.dueSoon.text },
}));

interface Props {
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  /** Said when none is chosen. */
  none: string;
  onChange: (chosen: string[]) => void;
}

/** Any of a few things. */
export function Boxes({ label, options, chosen, none, onChange }: Props) {
  return (
    <Set>
      <legend>{label}</legend>
      {options.map(({ value, label: words }) => (
        <FormControlLabel
          key={value}
          label={words}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(value)}
              onChange={(_, on) =>
                onChange([...chosen.filter((one) => one !== value), ...(on ? [value] : [])])
              }
            />
          }
        />
      ))}
      {chosen.length === 0 && <p role="status">{none}</p>}
    </Set>
  );
}

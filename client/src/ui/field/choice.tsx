import { styled } from '@mui/material/styles';
import { useId } from 'react';

const Legend = styled('span')(({ theme }) => ({
  display: 'block',
  marginBottom: 4,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

const Track = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: 2,
  padding: 2,
  borderRadius: 8,
  backgroundColor: theme.vars.palette.hark.pressed,
}));

const Option = styled('label')(({ theme }) => ({
  position: 'relative',
  flex: '1 1 auto',
  padding: '4px 6px',
  borderRadius: 6,
  textAlign: 'center',
  fontSize: '0.75rem',
  lineHeight: 1.4,
  cursor: 'pointer',
  whiteSpace: 'nowrap',
  color: theme.vars.palette.hark.text.muted,
  '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  '&:has(:checked)': {
    color: theme.vars.palette.hark.text.strong,
    fontWeight: 500,
    backgroundColor: theme.vars.palette.hark.ground.raised,
    boxShadow: `0 0 0 1px ${theme.vars.palette.hark.line.soft}`,
  },
  '&:has(:focus-visible)': { outline: `2px solid ${theme.vars.palette.hark.accent.text}` },
}));

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** The label is read out but not shown. */
  quiet?: boolean;
  /** The chosen one gets the focus. */
  autoFocus?: boolean;
}

/** One of two to four short choices, all visible. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChange, quiet = false, autoFocus = false } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label}>
      {!quiet && <Legend aria-hidden>{label}</Legend>}
      <Track>
        {options.map((option) => (
          <Option key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              autoFocus={autoFocus && option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </Option>
        ))}
      </Track>
    </div>
  );
}

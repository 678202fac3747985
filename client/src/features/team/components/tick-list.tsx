import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

const Frame = styled('fieldset')({ margin: 0, padding: 0, border: 0, minWidth: 0 });

const Legend = styled('legend')({
  padding: 0,
  marginBottom: 4,
  fontSize: '0.8125rem',
  fontWeight: 550,
});

const Box = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 4,
  maxHeight: 220,
  overflowY: 'auto',
  listStyle: 'none',
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  '& li': {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    minHeight: 34,
    paddingRight: 4,
    fontSize: '0.8125rem',
  },
  '& label': { flex: 1, minWidth: 0, cursor: 'pointer', overflowWrap: 'anywhere' },
}));

const Nothing = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

export interface TickOption {
  id: string;
  name: string;
  ticked: boolean;
  /** Stands at the right of the row. */
  extra?: ReactNode;
}

interface Props {
  label: string;
  options: readonly TickOption[];
  nothing: string;
  onTick: (id: string, ticked: boolean) => void;
}

/** Several of a longer list, each with a box to tick. */
export function TickList({ label, options, nothing, onTick }: Props) {
  const group = useId();
  return (
    <Frame>
      <Legend>{label}</Legend>
      {options.length === 0 ? (
        <Nothing>{nothing}</Nothing>
      ) : (
        <Box>
          {options.map(({ id, name, ticked, extra }) => (
            <li key={id}>
              <Checkbox
                checked={ticked}
                onChange={(_, on) => onTick(id, on)}
                slotProps={{ input: { id: `${group}-${id}` } }}
              />
              <label htmlFor={`${group}-${id}`}>{name}</label>
              {extra}
            </li>
          ))}
        </Box>
      )}
    </Frame>
  );
}

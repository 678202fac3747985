import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

const Frame = styled('fieldset')({ margin: 0, padding: 0, border: 0, minWidth: 0 });

const Legend = styled('legend')({
  padding: 0,
  marginBottom: 4,
  fontSize: '0.8125rem',
  fontWeight: 500,
});

const Box = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 4,
  maxHeight: 220,
  overflowY: 'auto',
  listStyle: 'none',
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  '& li': { display: 'flex', alignItems: 'flex-start', gap: 4, fontSize: '0.8125rem' },
  '& label': {
    flex: 1,
    minWidth: 0,
    padding: '7px 4px 7px 0',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  '& small': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

const Nothing = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  label: string;
  options: readonly { id: string; name: string; detail?: ReactNode }[];
  ticked: readonly string[];
  nothing: string;
  onChange: (ticked: string[]) => void;
}

/** Several of a list, each with a box to tick. */
export function TickList({ label, options, ticked, nothing, onChange }: Props) {
  const group = useId();
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...ticked, id] : ticked.filter((other) => other !== id));
  return (
    <Frame>
      <Legend>{label}</Legend>
      {options.length === 0 ? (
        <Nothing>{nothing}</Nothing>
      ) : (
        <Box>
          {options.map(({ id, name, detail }) => (
            <li key={id}>
              <Checkbox
                checked={ticked.includes(id)}
                onChange={(_, on) => toggle(id, on)}
                slotProps={{ input: { id: `${group}-${id}` } }}
              />
              <label htmlFor={`${group}-${id}`}>
                {name}
                {detail && <small>{detail}</small>}
              </label>
            </li>
          ))}
        </Box>
      )}
    </Frame>
  );
}

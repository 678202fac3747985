import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { Choice } from './use-filter-choices';

const Legend = styled('div')(({ theme }) => ({
  marginBottom: 5,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 5,
  maxHeight: 124,
  overflowY: 'auto',
  padding: 2,
  margin: -2,
});

const Pill = styled(ButtonBase)(({ theme }) => ({
  maxWidth: '100%',
  height: 26,
  padding: '0 9px',
  borderRadius: 6,
  fontSize: '0.75rem',
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '&[aria-pressed="true"]': {
    borderColor: theme.vars.palette.hark.accent.text,
    color: theme.vars.palette.hark.accent.text,
    backgroundColor: theme.vars.palette.hark.accent.soft,
  },
}));

interface Props {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** The values of one field; any number of them can be on. */
export function FilterPills({ label, choices, chosen, onToggle }: Props) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Legend id={id}>{label}</Legend>
      <Row>
        {choices.map((choice) => (
          <Pill
            key={choice.value}
            aria-pressed={chosen.includes(choice.value)}
            onClick={() => onToggle(choice.value)}
          >
            <span>{choice.label}</span>
          </Pill>
        ))}
      </Row>
    </div>
  );
}

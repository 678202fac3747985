import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useId } from 'react';

const Root = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  alignItems: 'center',
  rowGap: 2,
  '& > .MuiSwitch-root': { marginLeft: 0 },
});

const Label = styled('label')({ fontSize: '0.8125rem', fontWeight: 500 });

const Help = styled('p')(({ theme }) => ({
  gridColumn: 2,
  margin: 0,
  fontSize: '0.75rem',
  lineHeight: 1.45,
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  label: string;
  help?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off, with a sentence of what it does. */
export function SwitchField({ label, help, checked, disabled, onChange }: Props) {
  const id = useId();
  return (
    <Root>
      <Switch
        checked={checked}
        disabled={disabled}
        onChange={(_, on) => onChange(on)}
        slotProps={{ input: { id, 'aria-describedby': help && `${id}-help` } }}
      />
      <Label htmlFor={id}>{label}</Label>
      {help && <Help id={`${id}-help`}>{help}</Help>}
    </Root>
  );
}

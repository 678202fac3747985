import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode, Ref } from 'react';

/** A value that opens what changes it; plain text where it may not be changed. */
const Control = styled(Button)(({ theme }) => ({
  minHeight: 26,
  maxWidth: 160,
  padding: '1px 7px',
  fontSize: '0.75rem',
  fontWeight: 500,
  color: theme.vars.palette.hark.text.muted,
  '& .MuiButton-startIcon': { marginLeft: 0, marginRight: 5 },
  '&.Mui-disabled': { color: theme.vars.palette.hark.text.muted },
  '& > span:last-of-type': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
}));

interface Props {
  icon: ReactNode;
  label: string;
  children: ReactNode;
  open: boolean;
  disabled: boolean;
  onOpen: () => void;
  ref: Ref<HTMLButtonElement>;
}

export function HeaderControl({ icon, label, children, open, disabled, onOpen, ref }: Props) {
  return (
    <Control
      ref={ref}
      size="small"
      variant="text"
      startIcon={icon}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={open}
      disabled={disabled}
      onClick={onOpen}
    >
      <span>{children}</span>
    </Control>
  );
}

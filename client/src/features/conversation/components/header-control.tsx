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
  '@container (max-width: 559px)': {
    '&[data-spare="true"]': { minWidth: 28, padding: '1px 5px' },
    '&[data-spare="true"] > span:last-of-type': { display: 'none' },
    '&[data-spare="true"] .MuiButton-startIcon': { margin: 0 },
  },
}));

interface Props {
  icon: ReactNode;
  label: string;
  children: ReactNode;
  open: boolean;
  disabled: boolean;
  /** Says nothing that needs words: in a narrow pane the icon is enough. */
  spare?: boolean;
  onOpen: () => void;
  ref: Ref<HTMLButtonElement>;
}

export function HeaderControl({ icon, label, children, spare = false, ...rest }: Props) {
  const { open, disabled, onOpen, ref } = rest;
  return (
    <Control
      ref={ref}
      size="small"
      variant="text"
      startIcon={icon}
      data-spare={spare}
      title={spare ? label : undefined}
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

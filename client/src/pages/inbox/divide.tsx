import { styled } from '@mui/material/styles';
import { Separator } from 'react-resizable-panels';

const Line = styled(Separator)(({ theme }) => ({
  position: 'relative',
  width: 1,
  flexShrink: 0,
  outline: 'none',
  backgroundColor: theme.vars.palette.hark.line.soft,
  transition: 'background-color 120ms',
  '&::after': { content: '""', position: 'absolute', insetBlock: 0, left: -1, width: 3 },
  '&:focus-visible::after, &[data-separator="active"]::after, &[data-separator="hover"]::after': {
    backgroundColor: theme.vars.palette.hark.accent.text,
  },
}));

/** The line between two panes, which can be dragged, or moved with the arrow keys. */
export const Divide = ({ label }: { label: string }) => <Line aria-label={label} />;

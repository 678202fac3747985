import { styled } from '@mui/material/styles';

/** A 48 px bar at the head of a pane: title at the left, controls at the right. */
export const Toolbar = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  flexShrink: 0,
  boxSizing: 'border-box',
  minHeight: 48,
  padding: '0 8px 0 16px',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

/** Takes the room that is left in a bar. */
export const Spacer = styled('div')({ flex: 1, minWidth: 0 });

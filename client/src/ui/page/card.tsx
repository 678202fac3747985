import { styled } from '@mui/material/styles';

/** A quiet frame around things that belong together. */
export const Card = styled('section')(({ theme }) => ({
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  padding: 16,
}));

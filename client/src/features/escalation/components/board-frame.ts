import { styled } from '@mui/material/styles';
import { Link } from 'react-router';

/** The parts that all columns of the board are made of. */
export const ColumnFrame = styled('section')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.page,
}));

export const ColumnHead = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  gap: 8,
  padding: '10px 12px',
  color: 'inherit',
  textDecoration: 'none',
  fontSize: '0.8125rem',
  fontWeight: 600,
  '& b': { marginLeft: 'auto', fontSize: '1.25rem', fontVariantNumeric: 'tabular-nums' },
  '&:hover': { color: theme.vars.palette.hark.accent.text },
}));

export const ColumnRows = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  gap: 6,
  margin: 0,
  padding: '0 8px 8px',
  listStyle: 'none',
  maxHeight: 420,
  overflowY: 'auto',
});

export const ColumnWords = styled('p')(({ theme }) => ({
  margin: 0,
  padding: '4px 12px 16px',
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

export const CardFrame = styled('li')(({ theme }) => ({
  padding: '8px 10px',
  borderRadius: 8,
  fontSize: '0.8125rem',
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  '&[data-active="true"]': { borderColor: theme.vars.palette.hark.accent.text },
}));

export const CardName = styled(Link)({
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: 'inherit',
  fontWeight: 550,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
});

export const CardText = styled('p')(({ theme }) => ({
  margin: '2px 0 6px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: theme.vars.palette.hark.text.muted,
}));

export const CardSigns = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 6,
});

import { styled } from '@mui/material/styles';

/** A table of figures; wider than the page it scrolls within its frame. */
export const Frame = styled('div')({ overflowX: 'auto' });

export const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    padding: '7px 10px',
    textAlign: 'left',
    borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  },
  '& th': { fontSize: '0.75rem', fontWeight: 500, color: theme.vars.palette.hark.text.muted },
  '& tbody th': {
    fontSize: 'inherit',
    fontWeight: 400,
    color: theme.vars.palette.hark.text.strong,
  },
  '& [data-figure]': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& tr[aria-current="true"] > *': { backgroundColor: theme.vars.palette.hark.accent.soft },
}));

import { styled } from '@mui/material/styles';

/** Rows under one another with hairlines between, in a quiet frame. */
export const List = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  '& > li + li': { borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
}));

/** A row: what it is at the left, facts and controls at the right; both wrap on a narrow screen. */
export const ListRow = styled('li')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 56,
  padding: '8px 12px 8px 16px',
  boxSizing: 'border-box',
  [theme.breakpoints.down('sm')]: { padding: '8px 8px 8px 12px' },
}));

/** The words of a row: a title line and a muted line, cut off only where they cannot wrap. */
export const RowWords = styled('div')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  fontSize: '0.8125rem',
  lineHeight: 1.45,
  overflowWrap: 'anywhere',
  '& > strong': { display: 'block', fontWeight: 500 },
  '& > span': { display: 'block', color: theme.vars.palette.hark.text.muted, fontSize: '0.75rem' },
}));

import { styled } from '@mui/material/styles';
import { Link } from 'react-router';

export const Section = styled('section')({ padding: '0 8px', marginTop: 14 });

export const SectionTitle = styled('h2')(({ theme }) => ({
  margin: '0 0 2px',
  padding: '0 8px',
  fontSize: '0.75rem',
  lineHeight: '24px',
  fontWeight: 500,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  color: theme.vars.palette.hark.text.faint,
}));

/** In px. */
export const viewHeight = 30;

export const ViewList = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });

export const ViewItem = styled('li')({
  position: 'relative',
  '& .menu': { opacity: 0 },
  '&:hover .menu, &:focus-within .menu, & .menu[aria-expanded="true"]': { opacity: 1 },
  '&:hover .count[data-menu="true"], &:focus-within .count[data-menu="true"]': { opacity: 0 },
});

export const ViewLink = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 9,
  height: viewHeight,
  padding: '0 8px',
  borderRadius: 6,
  textDecoration: 'none',
  color: theme.vars.palette.hark.text.strong,
  '& svg': { flexShrink: 0, color: theme.vars.palette.hark.text.muted },
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '&[aria-current="page"]': {
    fontWeight: 600,
    backgroundColor: theme.vars.palette.hark.pressed,
    '& svg': { color: theme.vars.palette.hark.accent.text },
  },
  '&[data-folded="true"]': { justifyContent: 'center', padding: 0 },
}));

export const ViewName = styled('span')({
  flex: 1,
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

export const Count = styled('span')(({ theme }) => ({
  flexShrink: 0,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

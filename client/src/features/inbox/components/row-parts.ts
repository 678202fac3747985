import { styled } from '@mui/material/styles';
import { Link } from 'react-router';

/** One row of the list: 64 px, two lines, nothing that changes its height. */
export const RowRoot = styled('div')(({ theme }) => {
  const { hark } = theme.vars.palette;
  return {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: 12,
    boxSizing: 'border-box',
    padding: '0 14px 0 20px',
    cursor: 'default',
    contain: 'layout paint style',
    outlineOffset: -2,
    '&::after': {
      content: '""',
      position: 'absolute',
      left: 68,
      right: 0,
      bottom: 0,
      height: 1,
      backgroundColor: hark.line.soft,
    },
    '&:hover': { backgroundColor: hark.hover },
    '&[aria-selected="true"]': { backgroundColor: hark.accent.soft },
    '&[data-open="true"]': {
      backgroundColor: hark.accent.soft,
      boxShadow: `inset 2px 0 0 ${hark.accent.text}`,
    },
    '&[data-departed="true"] > *': { opacity: 0.55 },
  };
});

/** The two lines are the link, and the whole row is its target. */
export const RowLink = styled(Link)({
  display: 'block',
  color: 'inherit',
  textDecoration: 'none',
  cursor: 'default',
  outline: 'none',
  '&::before': { content: '""', position: 'absolute', inset: 0 },
});

export const UnreadDot = styled('span')(({ theme }) => ({
  position: 'absolute',
  left: 7,
  top: '50%',
  width: 7,
  height: 7,
  marginTop: -3.5,
  borderRadius: '50%',
  backgroundColor: theme.vars.palette.hark.accent.text,
}));

/** Picture and checkbox in one place: the box shows on hover and once something is selected. */
export const FaceCell = styled('div')(({ theme }) => ({
  position: 'relative',
  zIndex: 1,
  width: 36,
  height: 36,
  '& input': {
    position: 'absolute',
    inset: -6,
    width: 48,
    height: 48,
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
  '& .box': {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: '50%',
    opacity: 0,
    pointerEvents: 'none',
    backgroundColor: theme.vars.palette.hark.ground.pane,
    '& svg': { color: theme.vars.palette.hark.line.field },
  },
  '@media (hover: hover)': {
    '[role="row"]:hover > &:hover .box': { opacity: 1 },
  },
  '[data-selecting="true"] & .box': { opacity: 1 },
  '[aria-selected="true"] > & .box': {
    opacity: 1,
    '& svg': { color: theme.vars.palette.hark.accent.text },
  },
  '& input:focus-visible + .box': {
    opacity: 1,
    outline: `2px solid ${theme.vars.palette.hark.accent.text}`,
  },
}));

export const Lines = styled('div')({ minWidth: 0 });

export const Line = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  minWidth: 0,
  height: 20,
});

export const Name = styled('span')({
  flexShrink: 1,
  minWidth: 40,
  maxWidth: '62%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  fontWeight: 500,
  '[data-unread="true"] &': { fontWeight: 600 },
});

export const Quiet = styled('span')(({ theme }) => ({
  flex: '1 1 0',
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

export const Words = styled('span')(({ theme }) => ({
  flex: '1 1 0',
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: theme.vars.palette.hark.text.muted,
  '[data-unread="true"] &': { color: theme.vars.palette.hark.text.strong },
}));

export const Time = styled('span')(({ theme }) => ({
  flexShrink: 0,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

export const Signs = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  flexShrink: 0,
  gap: 5,
  color: theme.vars.palette.hark.text.faint,
  '& [data-tone="breached"]': { color: theme.vars.palette.hark.breached.text },
  '& [data-tone="dueSoon"]': { color: theme.vars.palette.hark.dueSoon.text },
  '& [data-tone="note"]': { color: theme.vars.palette.hark.note.text },
}));

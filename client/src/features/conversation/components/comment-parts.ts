import { styled } from '@mui/material/styles';

/** How far an answer stands to the right of what it answers, in px. */
export const indent = 28;

/** A comment: lighter when it is somebody else's, tinted when it is ours. */
export const CommentLine = styled('div')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  gap: 10,
  padding: '6px 8px 6px 10px',
  borderRadius: 6,
  '&[data-side="us"]': { backgroundColor: theme.vars.palette.hark.accent.soft },
  '&[data-side="other"] [dir]': { color: theme.vars.palette.hark.text.muted },
  '&[data-side="other"] strong': { fontWeight: 500, color: theme.vars.palette.hark.text.muted },
}));

export const CommentRail = styled('span')(({ theme }) => ({
  position: 'absolute',
  left: -14,
  top: -6,
  bottom: 12,
  width: 1,
  backgroundColor: theme.vars.palette.hark.line.strong,
}));

export const CommentWords = styled('div')({ flex: 1, minWidth: 0 });

import type { Components, Theme } from '@mui/material/styles';

/** What floats over the page: menus, dialogs, tooltips. Two elevations, both mostly a hairline. */
const low = (theme: Theme) => ({
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  boxShadow: `0 6px 20px -6px rgb(${theme.vars.palette.hark.shadow} / 0.22)`,
});
const high = (theme: Theme) => ({
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  boxShadow: `0 24px 64px -16px rgb(${theme.vars.palette.hark.shadow} / 0.42)`,
});

export const floating: Components<Theme> = {
  MuiMenu: {
    defaultProps: { elevation: 0, transitionDuration: 80 },
    styleOverrides: {
      paper: ({ theme }) => ({ ...low(theme), marginTop: 4, minWidth: 180, borderRadius: 10 }),
      list: { padding: 4 },
    },
  },
  MuiPopover: {
    defaultProps: { elevation: 0, transitionDuration: 80 },
    styleOverrides: { paper: ({ theme }) => ({ ...low(theme), borderRadius: 10 }) },
  },
  MuiMenuItem: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 32,
        padding: '4px 8px',
        gap: 8,
        borderRadius: 6,
        fontSize: '0.8125rem',
        '&.Mui-focusVisible': { backgroundColor: theme.vars.palette.hark.pressed, outline: 'none' },
        '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': {
          color: theme.vars.palette.hark.accent.text,
          backgroundColor: theme.vars.palette.hark.accent.soft,
        },
        '& .MuiListItemIcon-root': { minWidth: 0, color: 'inherit' },
        '& + .MuiDivider-root': { margin: '4px -4px' },
      }),
    },
  },
  MuiDialog: {
    defaultProps: { transitionDuration: 100 },
    styleOverrides: { paper: ({ theme }) => ({ ...high(theme), borderRadius: 10, margin: 16 }) },
  },
  MuiDialogTitle: {
    styleOverrides: {
      root: { padding: '18px 20px 6px', fontSize: '1rem', lineHeight: 1.35, fontWeight: 600 },
    },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '6px 20px 12px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 20px 18px', gap: 4 } } },
  MuiBackdrop: {
    styleOverrides: {
      root: ({ theme }) => ({
        '&:not(.MuiBackdrop-invisible)': {
          backgroundColor: `rgb(${theme.vars.palette.hark.shadow} / 0.38)`,
        },
      }),
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 350, enterNextDelay: 150, disableInteractive: true },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        padding: '5px 8px',
        borderRadius: 6,
        fontSize: '0.75rem',
        lineHeight: 1.4,
        fontWeight: 450,
        color: theme.vars.palette.hark.ground.pane,
        backgroundColor: theme.vars.palette.hark.text.strong,
      }),
    },
  },
};

import type { Components, Theme } from '@mui/material/styles';

/** What leads elsewhere: tabs, links, list buttons, chips. */
export const navigation: Components<Theme> = {
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 36 },
      indicator: ({ theme }) => ({
        height: 2,
        borderRadius: 2,
        backgroundColor: theme.vars.palette.hark.accent.text,
      }),
    },
  },
  MuiTab: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 36,
        minWidth: 0,
        padding: '6px 10px',
        color: theme.vars.palette.hark.text.muted,
        '&.Mui-selected': { color: theme.vars.palette.hark.text.strong },
        '&:focus-visible': { outlineOffset: -2, borderRadius: 6 },
      }),
    },
  },
  MuiLink: {
    defaultProps: { underline: 'hover' },
    styleOverrides: { root: ({ theme }) => ({ color: theme.vars.palette.hark.accent.text }) },
  },
  MuiListItemButton: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 32,
        padding: '4px 8px',
        borderRadius: 6,
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: theme.vars.palette.hark.pressed,
        },
      }),
    },
  },
  MuiChip: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        height: 22,
        borderRadius: 6,
        fontSize: '0.75rem',
        color: theme.vars.palette.hark.text.strong,
        backgroundColor: theme.vars.palette.hark.pressed,
        '& .MuiChip-label': { padding: '0 7px' },
        '& .MuiChip-deleteIcon': { width: 14, height: 14, marginRight: 5, color: 'inherit' },
      }),
    },
  },
};

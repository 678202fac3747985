import type { Components, Theme } from '@mui/material/styles';

const quiet = { disableRipple: true, disableFocusRipple: true } as const;

/** What one presses. Flat, 32 px high (28 px small), no ripples, no capitals. */
export const buttons: Components<Theme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { fontFamily: 'inherit', fontSize: '0.8125rem', lineHeight: 1.5 } },
  },
  MuiButton: {
    defaultProps: { ...quiet, disableElevation: true, variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: 32,
        padding: '5px 12px',
        borderRadius: 6,
        whiteSpace: 'nowrap',
        '& .MuiButton-startIcon': { marginLeft: -2, marginRight: 6 },
        '& .MuiButton-endIcon': { marginLeft: 6, marginRight: -2 },
      },
      sizeSmall: { minHeight: 28, padding: '3px 9px', fontSize: '0.8125rem' },
      sizeLarge: { minHeight: 38, padding: '8px 16px', fontSize: '0.875rem' },
      outlined: ({ theme }) => ({
        borderColor: theme.vars.palette.hark.line.strong,
        backgroundColor: theme.vars.palette.hark.ground.raised,
        '&:hover': {
          borderColor: theme.vars.palette.hark.line.field,
          backgroundColor: theme.vars.palette.hark.ground.sunken,
        },
      }),
      contained: ({ theme }) => ({
        '&.Mui-disabled': {
          color: theme.vars.palette.hark.text.faint,
          backgroundColor: theme.vars.palette.hark.pressed,
        },
      }),
      text: ({ theme }) => ({
        color: theme.vars.palette.hark.text.muted,
        '&:hover': {
          color: theme.vars.palette.hark.text.strong,
          backgroundColor: theme.vars.palette.hark.hover,
        },
        variants: [
          {
            props: { color: 'primary' },
            style: {
              color: theme.vars.palette.hark.accent.text,
              '&:hover': { color: theme.vars.palette.hark.accent.text },
            },
          },
        ],
      }),
    },
    variants: [
      {
        props: { variant: 'outlined', color: 'error' },
        style: ({ theme }) => ({ color: theme.vars.palette.hark.breached.text }),
      },
    ],
  },
  MuiIconButton: {
    defaultProps: quiet,
    styleOverrides: {
      root: ({ theme }) => ({
        width: 32,
        height: 32,
        padding: 0,
        borderRadius: 6,
        color: theme.vars.palette.hark.text.muted,
        '&:hover': {
          color: theme.vars.palette.hark.text.strong,
          backgroundColor: theme.vars.palette.hark.hover,
        },
        '&[aria-pressed="true"], &[aria-expanded="true"]': {
          color: theme.vars.palette.hark.text.strong,
          backgroundColor: theme.vars.palette.hark.pressed,
        },
      }),
      sizeSmall: { width: 28, height: 28 },
    },
  },
  MuiToggleButton: {
    defaultProps: { disableRipple: true, size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 28,
        padding: '3px 10px',
        borderRadius: 6,
        borderColor: theme.vars.palette.hark.line.strong,
        color: theme.vars.palette.hark.text.muted,
        lineHeight: 1.4,
        '&.Mui-selected, &.Mui-selected:hover': {
          color: theme.vars.palette.hark.accent.text,
          backgroundColor: theme.vars.palette.hark.accent.soft,
        },
      }),
    },
  },
};

import type { Components, Theme } from '@mui/material/styles';
import { fontFamily } from '../tokens';

/** The page itself and what lies flat on it. */
export const surfaces: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      'html, body, #root': { height: '100%' },
      body: {
        fontFamily,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        fontVariantNumeric: 'tabular-nums',
        backgroundColor: theme.vars.palette.hark.ground.page,
        color: theme.vars.palette.hark.text.strong,
        overscrollBehavior: 'none',
        WebkitFontSmoothing: 'antialiased',
      },
      ':focus-visible': {
        outline: `2px solid ${theme.vars.palette.hark.accent.text}`,
        outlineOffset: 1,
      },
      '::selection': { backgroundColor: theme.vars.palette.hark.accent.soft },
      '*': {
        scrollbarWidth: 'thin',
        scrollbarColor: `${theme.vars.palette.hark.line.strong} transparent`,
      },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    }),
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundImage: 'none',
        backgroundColor: theme.vars.palette.hark.ground.raised,
      }),
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.hark.line.soft }),
      rounded: { borderRadius: 10 },
    },
  },
  MuiDivider: {
    styleOverrides: {
      root: ({ theme }) => ({ borderColor: theme.vars.palette.hark.line.soft }),
    },
  },
  MuiSkeleton: {
    defaultProps: { animation: 'pulse' },
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.vars.palette.hark.pressed,
        transform: 'none',
      }),
    },
  },
  MuiAlert: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: {
      root: ({ theme, ownerState }) => {
        const { hark } = theme.vars.palette;
        const tones = {
          error: hark.breached,
          warning: hark.dueSoon,
          success: hark.positive,
          info: { text: hark.accent.text, soft: hark.accent.soft, line: hark.accent.soft },
        };
        const tone = tones[ownerState.severity ?? 'info'];
        return {
          padding: '8px 12px',
          alignItems: 'flex-start',
          fontSize: '0.8125rem',
          lineHeight: 1.5,
          borderColor: tone.line,
          backgroundColor: tone.soft,
          color: hark.text.strong,
          '& .MuiAlert-icon': {
            color: tone.text,
            padding: 0,
            marginRight: 10,
            marginTop: 2,
            fontSize: 16,
          },
          '& .MuiAlert-message': { padding: 0, flex: 1, minWidth: 0 },
          '& .MuiAlert-action': { padding: '0 0 0 12px', margin: 0 },
        };
      },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        padding: '10px 12px',
        fontSize: '0.8125rem',
        lineHeight: 1.45,
        borderColor: theme.vars.palette.hark.line.soft,
      }),
      head: ({ theme }) => ({
        paddingTop: 8,
        paddingBottom: 8,
        fontSize: '0.75rem',
        fontWeight: 500,
        color: theme.vars.palette.hark.text.muted,
      }),
    },
  },
};

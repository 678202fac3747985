import type { Components, Theme } from '@mui/material/styles';

/** What one fills in. The label stands above the field and stays there (see ui/field). */
export const fields: Components<Theme> = {
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 34,
        borderRadius: 6,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
        backgroundColor: theme.vars.palette.hark.ground.pane,
        '& .MuiOutlinedInput-notchedOutline': {
          top: 0,
          borderColor: theme.vars.palette.hark.line.field,
          '& legend': { display: 'none' },
        },
        '&:hover .MuiOutlinedInput-notchedOutline': {
          borderColor: theme.vars.palette.hark.text.faint,
        },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderWidth: 1,
          borderColor: theme.vars.palette.hark.accent.text,
          boxShadow: `0 0 0 1px ${theme.vars.palette.hark.accent.text}`,
        },
        '& :focus-visible': { outline: 'none' },
      }),
      input: { height: 'auto', padding: '6px 10px' },
      multiline: { padding: '0' },
    },
  },
  MuiInputBase: {
    styleOverrides: {
      input: ({ theme }) => ({
        '&::placeholder': { color: theme.vars.palette.hark.text.faint, opacity: 1 },
      }),
    },
  },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  MuiSelect: { defaultProps: { size: 'small', MenuProps: { elevation: 0 } } },
  MuiFormHelperText: {
    styleOverrides: {
      root: { marginLeft: 0, marginRight: 0, fontSize: '0.75rem', lineHeight: 1.4 },
    },
  },
  MuiFormControlLabel: {
    styleOverrides: { root: { marginLeft: -6, marginRight: 0 }, label: { fontSize: '0.8125rem' } },
  },
  MuiCheckbox: {
    defaultProps: { disableRipple: true, size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        padding: 6,
        color: theme.vars.palette.hark.line.field,
        '&.Mui-focusVisible': {
          borderRadius: 6,
          boxShadow: `inset 0 0 0 2px ${theme.vars.palette.hark.accent.text}`,
        },
      }),
    },
  },
  MuiRadio: {
    defaultProps: { disableRipple: true, size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({ padding: 6, color: theme.vars.palette.hark.line.field }),
    },
  },
  MuiSwitch: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: { width: 34, height: 20, padding: 0, margin: '0 8px 0 6px', overflow: 'visible' },
      switchBase: ({ theme }) => ({
        padding: 3,
        '&.Mui-checked': {
          transform: 'translateX(14px)',
          color: '#fff',
          '& + .MuiSwitch-track': {
            opacity: 1,
            backgroundColor: theme.vars.palette.hark.accent.fill,
          },
        },
        '&.Mui-focusVisible + .MuiSwitch-track': {
          boxShadow: `0 0 0 2px ${theme.vars.palette.hark.ground.pane}, 0 0 0 4px ${theme.vars.palette.hark.accent.text}`,
        },
      }),
      thumb: { width: 14, height: 14, boxShadow: 'none', color: '#fff' },
      track: ({ theme }) => ({
        opacity: 1,
        borderRadius: 10,
        backgroundColor: theme.vars.palette.hark.line.field,
      }),
    },
  },
};

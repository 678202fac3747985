import type { PaletteOptions } from '@mui/material/styles';
import type { ColourTokens } from './tokens';

/** MUI's palette filled from the tokens, so that no component brings a colour of its own. */
export function colourScheme(tokens: ColourTokens): PaletteOptions {
  return {
    hark: tokens,
    primary: {
      main: tokens.accent.fill,
      dark: tokens.accent.hover,
      light: tokens.accent.text,
      contrastText: tokens.accent.onFill,
    },
    error: { main: tokens.breached.fill, contrastText: tokens.breached.onFill },
    warning: { main: tokens.dueSoon.fill, contrastText: tokens.dueSoon.onFill },
    success: { main: tokens.positive.fill, contrastText: tokens.positive.onFill },
    text: {
      primary: tokens.text.strong,
      secondary: tokens.text.muted,
      disabled: tokens.text.faint,
    },
    divider: tokens.line.soft,
    background: { default: tokens.ground.page, paper: tokens.ground.raised },
    action: { hover: tokens.hover, selected: tokens.pressed, active: tokens.text.muted },
  };
}

import type {} from '@mui/material/themeCssVarsAugmentation';
import type { ColourTokens } from './tokens';

declare module '@mui/material/styles' {
  interface Palette {
    hark: ColourTokens;
  }
  interface PaletteOptions {
    hark: ColourTokens;
  }
}

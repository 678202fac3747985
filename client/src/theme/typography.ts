import type { ThemeOptions } from '@mui/material/styles';
import { fontFamily, type } from './tokens';

const rem = (px: number) => `${px / 16}rem`;

/** Five sizes; weight and colour do the rest. */
export const typography: ThemeOptions['typography'] = {
  fontFamily,
  htmlFontSize: 16,
  fontSize: type.body,
  fontWeightRegular: 400,
  fontWeightMedium: 500,
  fontWeightBold: 600,
  h1: { fontSize: rem(type.display), lineHeight: 1.3, fontWeight: 600, letterSpacing: '-0.012em' },
  h2: { fontSize: rem(type.title), lineHeight: 1.35, fontWeight: 600, letterSpacing: '-0.008em' },
  h3: { fontSize: rem(type.lead), lineHeight: 1.4, fontWeight: 600 },
  h4: { fontSize: rem(type.body), lineHeight: 1.4, fontWeight: 600 },
  h5: { fontSize: rem(type.body), lineHeight: 1.4, fontWeight: 600 },
  h6: { fontSize: rem(type.small), lineHeight: 1.4, fontWeight: 600 },
  subtitle1: { fontSize: rem(type.lead), lineHeight: 1.45, fontWeight: 500 },
  subtitle2: { fontSize: rem(type.body), lineHeight: 1.45, fontWeight: 500 },
  body1: { fontSize: rem(type.lead), lineHeight: 1.5 },
  body2: { fontSize: rem(type.body), lineHeight: 1.5 },
  caption: { fontSize: rem(type.small), lineHeight: 1.4, letterSpacing: 0 },
  overline: {
    fontSize: rem(type.small),
    lineHeight: 1.4,
    fontWeight: 600,
    letterSpacing: 0,
    textTransform: 'none',
  },
  button: { fontSize: rem(type.body), lineHeight: 1.4, fontWeight: 500, textTransform: 'none' },
};

import { createTheme } from '@mui/material/styles';
import { buttons } from './components/buttons';
import { fields } from './components/fields';
import { floating } from './components/floating';
import { navigation } from './components/navigation';
import { surfaces } from './components/surfaces';
import { colourScheme } from './colour-scheme';
import { dark, light, radius, threePanes } from './tokens';
import { typography } from './typography';

/** The skin: tokens first, then what each family of components makes of them. */
export const theme = createTheme({
  cssVariables: { cssVarPrefix: 'hark', colorSchemeSelector: 'data-theme' },
  colorSchemes: {
    light: { palette: colourScheme(light) },
    dark: { palette: colourScheme(dark) },
  },
  breakpoints: { values: { xs: 0, sm: 600, md: 768, lg: threePanes, xl: 1440 } },
  shape: { borderRadius: radius.small },
  spacing: 8,
  typography,
  components: { ...surfaces, ...buttons, ...fields, ...floating, ...navigation },
});

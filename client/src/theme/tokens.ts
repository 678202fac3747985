/**
 * The colours of the desk, by what they mean. One neutral ramp, one accent, four meanings.
 * Every text colour reaches AA (4.5:1) on every ground it is used on; `contrast.spec.ts` checks it.
 */
export interface ColourTokens {
  /** Grounds, from the page to what floats above it. */
  ground: { page: string; side: string; pane: string; raised: string; sunken: string };
  /** Hairlines: between panes, around fields, on hover. */
  line: { soft: string; strong: string; field: string };
  text: { strong: string; muted: string; faint: string };
  accent: { fill: string; onFill: string; text: string; soft: string; hover: string };
  dueSoon: Tone;
  breached: Tone;
  positive: Tone;
  note: Tone;
  hover: string;
  pressed: string;
  shadow: string;
}

/** `text` stands on `soft` and on every ground; `fill` carries `onFill`. */
export interface Tone {
  text: string;
  soft: string;
  line: string;
  fill: string;
  onFill: string;
}

export const light: ColourTokens = {
  ground: {
    page: '#f4f5f7',
    side: '#f8f9fa',
    pane: '#ffffff',
    raised: '#ffffff',
    sunken: '#f1f3f5',
  },
  line: { soft: '#e6e8ec', strong: '#d3d7de', field: '#868e9b' },
  text: { strong: '#1b1f27', muted: '#515968', faint: '#626a79' },
  accent: {
    fill: '#2453c4',
    onFill: '#ffffff',
    text: '#1f4bb5',
    soft: '#e8eefc',
    hover: '#1c459f',
  },
  dueSoon: {
    text: '#8a4b04',
    soft: '#fdf0dd',
    line: '#f0cd97',
    fill: '#9a5406',
    onFill: '#ffffff',
  },
  breached: {
    text: '#b01e2f',
    soft: '#fdebec',
    line: '#f2b8bd',
    fill: '#c22537',
    onFill: '#ffffff',
  },
  positive: {
    text: '#17663f',
    soft: '#e4f4ea',
    line: '#aed8bf',
    fill: '#1c7a4b',
    onFill: '#ffffff',
  },
  note: { text: '#715500', soft: '#fff6d6', line: '#ead78f', fill: '#7a5c00', onFill: '#ffffff' },
  hover: 'rgba(23, 32, 51, 0.045)',
  pressed: 'rgba(23, 32, 51, 0.085)',
  shadow: '22 28 40',
};

export const dark: ColourTokens = {
  ground: {
    page: '#0e1013',
    side: '#131519',
    pane: '#16191e',
    raised: '#1d2127',
    sunken: '#101216',
  },
  line: { soft: '#262b33', strong: '#363c47', field: '#717987' },
  text: { strong: '#e8eaee', muted: '#a9b0bd', faint: '#979fad' },
  accent: {
    fill: '#3f6fe0',
    onFill: '#ffffff',
    text: '#95b3ff',
    soft: '#1c2a4a',
    hover: '#3564d2',
  },
  dueSoon: {
    text: '#f0b45f',
    soft: '#33260f',
    line: '#5d4518',
    fill: '#e0a04a',
    onFill: '#201503',
  },
  breached: {
    text: '#ff9097',
    soft: '#3a1a1f',
    line: '#6b2b33',
    fill: '#cd3844',
    onFill: '#ffffff',
  },
  positive: {
    text: '#6fcf9a',
    soft: '#13301f',
    line: '#24543a',
    fill: '#4fb880',
    onFill: '#06180e',
  },
  note: { text: '#e6cb6b', soft: '#2d2710', line: '#544916', fill: '#d9bb51', onFill: '#1d1700' },
  hover: 'rgba(226, 232, 245, 0.055)',
  pressed: 'rgba(226, 232, 245, 0.1)',
  shadow: '0 0 0',
};

/** Type scale in px; nothing else is used. */
export const type = { small: 12, body: 13, lead: 14, title: 16, display: 20 } as const;

export const radius = { small: 6, large: 10 } as const;

/** The width from which three panes stand side by side, in px. */
export const threePanes = 1024;

/** The rail at the left edge of a wide screen, in px. */
export const railWidth = 56;

export const fontFamily =
  '-apple-system, "Segoe UI", Inter, Roboto, "Noto Sans", Cantarell, "Liberation Sans", "Helvetica Neue", Arial, sans-serif';
export const monoFamily =
  'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace';

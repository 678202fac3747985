const pin =
  'M8 14.2s-4.8-4.1-4.8-7.5a4.8 4.8 0 0 1 9.6 0c0 3.4-4.8 7.5-4.8 7.5zM8 4.8l.7 1.3 1.4.2-1 1 .2 1.5L8 8.1l-1.3.7.2-1.5-1-1 1.4-.2z';

/** Own drawings on a 16 x 16 grid, stroked with the current colour. They hint; the name stands beside. */
export const glyphs = {
  facebook: 'M9.6 14V5.4c0-1.5.7-2.4 2.4-2.4M6.4 8h5',
  messenger:
    'M8 2.4c3.4 0 6 2.4 6 5.4s-2.6 5.4-6 5.4c-.8 0-1.5-.1-2.2-.3L3.4 14v-2.3C2.5 10.7 2 9.3 2 7.8c0-3 2.6-5.4 6-5.4zM4.9 9.2l2.2-2.3 1.8 1.5 2.2-2.2',
  'google-reviews': pin,
  google: pin,
  discourse:
    'M8 2.5a5.5 5.5 0 1 1-2.6 10.3L2.5 13.5l.8-2.7A5.5 5.5 0 0 1 8 2.5zM5.8 6.8h4.4M5.8 9.2h2.8',
  instagram:
    'M4.7 2.5h6.6a2.2 2.2 0 0 1 2.2 2.2v6.6a2.2 2.2 0 0 1-2.2 2.2H4.7a2.2 2.2 0 0 1-2.2-2.2V4.7a2.2 2.2 0 0 1 2.2-2.2zM10.6 8a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0z',
  x: 'M3 3l10 10M13 3L3 13',
  listening:
    'M8 8a1 1 0 1 1 0-.01M5.2 10.8a4 4 0 0 1 0-5.6M10.8 5.2a4 4 0 0 1 0 5.6M3 13a7 7 0 0 1 0-10M13 3a7 7 0 0 1 0 10',
  other:
    'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM2.8 8h10.4M8 2.6c-3.4 3.6-3.4 7.2 0 10.8 3.4-3.6 3.4-7.2 0-10.8z',
} as const;

export type GlyphName = keyof typeof glyphs;

/**
 * Which drawing stands for a network; messages on Facebook are Messenger. People of Google are known
 * as `google`, whatever its channel is called.
 */
export function glyphFor(network: string, kind?: string): GlyphName {
  if (network === 'google') return 'google-reviews';
  if (network === 'facebook' && kind === 'message') return 'messenger';
  return network in glyphs ? (network as GlyphName) : 'other';
}

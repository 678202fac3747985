import { contrast } from './contrast';
import { dark, light, type ColourTokens, type Tone } from './tokens';

const grounds = (tokens: ColourTokens) => Object.entries(tokens.ground);
const tones = (tokens: ColourTokens): [string, Tone][] => [
  ['due soon', tokens.dueSoon],
  ['breached', tokens.breached],
  ['positive', tokens.positive],
  ['note', tokens.note],
];

describe('the ratio', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, tokens) => {
  it.each(grounds(tokens))('every text colour is readable on the %s ground', (_name, ground) => {
    for (const text of [...Object.values(tokens.text), tokens.accent.text]) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(tones(tokens))(
    '%s is readable on its tint, on its fill and on every ground',
    (_name, tone) => {
      expect(contrast(tone.text, tone.soft)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tone.onFill, tone.fill)).toBeGreaterThanOrEqual(4.5);
      for (const [, ground] of grounds(tokens)) {
        expect(contrast(tone.text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('body text is readable on every tint', () => {
    for (const tint of [tokens.accent.soft, ...tones(tokens).map(([, tone]) => tone.soft)]) {
      expect(contrast(tokens.text.strong, tint)).toBeGreaterThanOrEqual(7);
      expect(contrast(tokens.text.muted, tint)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('the accent carries its text, and stands out on its own tint', () => {
    expect(contrast(tokens.accent.onFill, tokens.accent.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.accent.onFill, tokens.accent.hover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.accent.text, tokens.accent.soft)).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a field is visible (3:1)', () => {
    expect(contrast(tokens.line.field, tokens.ground.pane)).toBeGreaterThanOrEqual(3);
  });
});

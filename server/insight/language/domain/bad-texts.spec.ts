import { shippedData } from '../application/shipped-data.js';
import { readText } from './read-text.js';
import { openDetector } from './spoken-language.js';

beforeAll(openDetector);

const data = shippedData();
const read = (text: string) => readText(text, { rating: null, spoken: null }, data);

describe('texts that nobody expects', () => {
  it('reads a face for its tone', () => {
    expect(read('😡').sentiment).toBe('negative');
    expect(read('❤️').sentiment).toBe('positive');
    expect(read('😡').language).toBeNull();
  });

  it('reads the beginning of an endless text and says the same of it', () => {
    const text = 'The app keeps crashing and nobody answers me. ';
    const endless = read(text.repeat(1200));
    expect(endless).toEqual(read(text.repeat(80)));
    expect(endless.intents).toContain('complaint');
  });

  it.each([
    ['one word without end', 'a'.repeat(50_000)],
    ['nothing but marks', '!?'.repeat(25_000)],
    ['brackets', '('.repeat(50_000)],
    ['addresses', 'https://a.example/ '.repeat(3000)],
    ['mentions', '@a '.repeat(17_000)],
    ['accents on accents', `e${'\u0301'.repeat(50_000)}`],
    ['sums that begin like an offer', 'win £'.repeat(10_000)],
    ['lone halves of letters', '\ud83d'.repeat(10_000)],
  ])('reads %s without trouble', (_, text) => {
    const { sentiment, intents } = read(text);
    expect([null, 'negative', 'neutral', 'positive']).toContain(sentiment);
    expect(Array.isArray(intents)).toBe(true);
  });

  it('looks through letters that have no width', () => {
    const hidden = 'This is the w\u200Borst b\u200Bank ever, ter\u200Brible service';
    expect(read(hidden)).toEqual(read(hidden.replaceAll('\u200B', '')));
  });

  it('reads mixed scripts and writing from right to left', () => {
    expect(read('Привет, the app ist kaputt 很差').sentiment).not.toBeNull();
    expect(read('\u202Eالخدمة سيئة جدا\u202C')).toMatchObject({ intents: [] });
    expect(read('\u202EThis is the worst bank ever\u202C').sentiment).toBe('negative');
  });
});

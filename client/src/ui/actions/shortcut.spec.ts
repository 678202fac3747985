import { isPlainKey, keyCaps, notation } from './shortcut';

const press = (
  key: string,
  held: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift', true>> = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});

describe('the notation of a key press', () => {
  it('names the modifiers in a fixed order', () => {
    expect(notation(press('K', { ctrl: true, shift: true }), false)).toBe('mod+shift+k');
    expect(notation(press('Enter', { ctrl: true }), false)).toBe('mod+enter');
  });

  it('takes Command for `mod` on a Mac', () => {
    expect(notation(press('k', { meta: true }), true)).toBe('mod+k');
    expect(notation(press('k', { ctrl: true }), true)).toBe('k');
  });

  it('leaves Shift out of signs, which differ by keyboard', () => {
    expect(notation(press('?', { shift: true }), false)).toBe('?');
    expect(notation(press('J', { shift: true }), false)).toBe('shift+j');
  });
});

describe('a plain key', () => {
  it('is one that typing could press', () => {
    expect(isPlainKey('x')).toBe(true);
    expect(isPlainKey('g i')).toBe(true);
    expect(isPlainKey('shift+j')).toBe(true);
    expect(isPlainKey('mod+k')).toBe(false);
    expect(isPlainKey('alt+shift+r')).toBe(false);
    expect(isPlainKey('escape')).toBe(false);
  });
});

it('key caps follow the machine', () => {
  expect(keyCaps('mod+shift+enter', false)).toEqual(['Ctrl', 'Shift', '↵']);
  expect(keyCaps('mod+k', true)).toEqual(['⌘', 'K']);
  expect(keyCaps('g i', false)).toEqual(['G', 'I']);
});

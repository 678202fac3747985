/** Enough to catch a slip of the fingers; whether it exists, only a letter would tell. */
export const looksLikeEmail = (text: string): boolean =>
  text === '' || /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);

/** Digits with the usual signs between them, at least six. */
export const looksLikePhone = (text: string): boolean =>
  text === '' || (/^\+?[\d\s()./-]+$/.test(text) && text.replace(/\D/g, '').length >= 6);

/** An emptied field is a fact taken away. */
export const factOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());

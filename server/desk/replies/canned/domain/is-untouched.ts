const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether a prepared text stands in a reply as it was, spaces and line breaks apart. */
export const isUntouched = (sent: string, prepared: string): boolean =>
  plain(prepared) !== '' && plain(sent).includes(plain(prepared));

/** Whether the name typed is that of the customer, as the server compares it. */
export const isSameName = (typed: string, name: string): boolean =>
  plain(typed) === plain(name) && typed.trim() !== '';

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

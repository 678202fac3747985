const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/g;
const MENTION = /(^|\s)@[\w.]+/g;
const MARKS = /\p{M}+/gu;
/** Marks that nobody sees: joints, directions, breaks that may be. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const WORD = /\p{L}+(?:['’-]\p{L}+)*['’]?|\p{N}+/gu;

/** Without accents, in small letters, one apostrophe: how words are compared. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').replace(UNSEEN, '').toLowerCase().replaceAll('’', "'");

/** A text as it is read: without addresses, mentions and the mark of tags. */
export const readable = (text: string): string =>
  text.replace(ADDRESS, ' ').replace(MENTION, '$1').replaceAll('#', ' ');

/** The plain words of a text, in order. */
export const plainWords = (text: string): string[] => plain(readable(text)).match(WORD) ?? [];

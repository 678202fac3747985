import en from './sentences-en.mjs';
import fr from './sentences-fr.mjs';
import nl from './sentences-nl.mjs';

/**
 * Parts of messages to a bank, by language; a text is one of each column. Every text ends with a
 * word that is no stop word, so that the search vector of a text followed by another word is the
 * vector of the text and of the word, one after the other.
 */
export const SENTENCES = { en, fr, nl };

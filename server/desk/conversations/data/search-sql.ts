/**
 * A person's search words as one tsquery that matches messages of every language: each message was
 * stemmed in its own, so the words are stemmed in all of them. `text` is a parameter's place.
 */
export const inAnyLanguage = (text: string): string =>
  `(websearch_to_tsquery('hark_simple', ${text}) || websearch_to_tsquery('hark_en', ${text})
    || websearch_to_tsquery('hark_fr', ${text}) || websearch_to_tsquery('hark_nl', ${text}))`;

/** The same words in the language of the message `m` alone: what must not occur is judged by it. */
export const inItsLanguage = (text: string): string =>
  `websearch_to_tsquery(hark_config(m.language), ${text})`;

/** Control characters other than line breaks and tabs: they mean nothing to a reader. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const HALF_PAIR = /\p{Cs}/gu;

/** Well-formed, without what a database refuses. */
export const storableText = (text: string): string =>
  text.replaceAll('\u0000', '').replace(HALF_PAIR, '\ufffd');

/** Text as it is sent: with plain line breaks, without control characters and empty edges. */
export const cleanText = (text: string): string =>
  storableText(text).replace(/\r\n?/g, '\n').replace(CONTROL, '').trim();

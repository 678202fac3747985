const LONGEST = 10_000;

// How mail programs begin what they quote, in the languages that the desk writes.
const QUOTE_BEGINS = [
  /^>/,
  /^-{2,}\s*(original message|message d'origine|message original|oorspronkelijk bericht|forwarded message)\b/i,
  /^_{10,}$/,
  /^(on|le|op)\b.{0,200}\b(wrote|a écrit|schreef)\b.{0,80}:?\s*$/i,
  /^(from|de|van)\s*:\s.+/i,
];
const SIGNATURE = /^-- ?$/;

/** What somebody wrote in answer to a mail: without what their program quoted, and their signature. */
export function answerInMail(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').split('\n');
  const end = lines.findIndex(
    (line) => SIGNATURE.test(line) || QUOTE_BEGINS.some((begins) => begins.test(line.trim())),
  );
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trim().slice(0, LONGEST);
}

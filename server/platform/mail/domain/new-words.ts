const QUOTE_HEAD = [
  /^on .{4,200} wrote:$/i,
  /^le .{4,200} a écrit\s?:$/i,
  /^op .{4,200} schreef .{0,100}:$/i,
  /^-{2,}\s*(original message|message d'origine|oorspronkelijk bericht)\s*-{2,}$/i,
  /^_{10,}$/,
];

const isQuoteHead = (line: string): boolean =>
  QUOTE_HEAD.some((pattern) => pattern.test(line.trim().slice(0, 400)));

/** What the writer wrote, without the mail that they answer and without their signature. */
export function newWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line) => line === '-- ' || isQuoteHead(line));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
}

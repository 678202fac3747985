/** Networks trim, fold white space and compose letters: such differences are none. */
export function sameText(left: string, right: string): boolean {
  return normalised(left) === normalised(right);
}

function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** For replies to which the adapter itself appended something. */
export function startsWithText(whole: string, start: string): boolean {
  return normalised(whole).startsWith(normalised(start));
}

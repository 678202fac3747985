const SHORT = 5;

/**
 * What is asked: the newest words, with those before when they alone say too little ("And now?").
 * Newest first in, one text out.
 */
export function questionOf(newestFirst: readonly { text: string }[]): string {
  const said: string[] = [];
  for (const { text } of newestFirst) {
    said.unshift(text);
    if (said.join(' ').split(/\s+/).filter(Boolean).length > SHORT) break;
  }
  return said.join('\n');
}

/** A piece of a delivery as text to read: JSON laid out in lines, anything else as it came. */
export function fragmentText(fragment: unknown): string {
  if (typeof fragment !== 'string') return JSON.stringify(fragment, null, 2) ?? '';
  try {
    return JSON.stringify(JSON.parse(fragment), null, 2);
  } catch (error) {
    if (error instanceof SyntaxError) return fragment;
    throw error;
  }
}

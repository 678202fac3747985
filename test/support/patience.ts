/** How long a test waits for what must come: a guard against hanging, never a measure of speed. */
export const PATIENCE_MS = 60_000;

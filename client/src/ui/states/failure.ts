/** What the parts need to know of an error; anything with a status and a code will do. */
export interface Failure {
  /** HTTP status; 0 when no answer came. */
  status: number;
  /** For people who look into logs. */
  reference: string | null;
}

/** The failure in an error; null when the error is a fault of ours. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  const { status } = error;
  if (typeof status !== 'number') return null;
  return { status, reference: referenceOf(error) };
}

function referenceOf(error: Error): string | null {
  if (!('document' in error) || typeof error.document !== 'object' || error.document === null) {
    return null;
  }
  const { requestId } = error.document as { requestId?: unknown };
  return typeof requestId === 'string' ? requestId : null;
}

/** What went wrong with a request: the server's problem document, or why there was no answer. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    /** Stable code such as `conversation.not-found`; `network.unreachable` when no answer came. */
    readonly code: string,
    detail: string,
    /** Everything the document says besides, such as `errors` or `messages`. */
    readonly document: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
  }

  /** What is wrong with which field, when the server refused the input. */
  get fields(): { field: string; message: string }[] {
    const { errors } = this.document;
    return Array.isArray(errors) ? errors.filter(isFieldError) : [];
  }
}

export const isProblem = (error: unknown, ...codes: string[]): error is Problem =>
  error instanceof Problem && (codes.length === 0 || codes.includes(error.code));

export const isUnreachable = (error: unknown) => isProblem(error, 'network.unreachable');

function isFieldError(entry: unknown): entry is { field: string; message: string } {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'field' in entry &&
    typeof entry.field === 'string' &&
    'message' in entry &&
    typeof entry.message === 'string'
  );
}

import { Problem } from './problem';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type QueryValue = string | number | boolean | null | undefined;

export interface RequestOptions {
  /** Empty, null and undefined values are left out of the address. */
  query?: Readonly<Record<string, QueryValue>>;
  /** JSON, or a form with files. */
  body?: object;
  signal?: AbortSignal;
}

/**
 * One call of the API. `path` is relative to /api/v1.
 * Resolves with the parsed answer (undefined for 204); rejects with a Problem.
 */
export async function request<Answer>(
  method: Method,
  path: string,
  { query, body, signal }: RequestOptions = {},
): Promise<Answer> {
  const response = await reach(`/api/v1${path}${queryString(query)}`, {
    method,
    credentials: 'same-origin',
    headers: headersFor(body),
    body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
    signal,
  });
  const text = response.status === 204 ? '' : await response.text();
  if (!response.ok) throw problemFrom(response.status, text);
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    throw new Problem(0, 'network.unreachable', 'The server did not answer.');
  }
}

function headersFor(body: object | undefined): Record<string, string> {
  const json = body !== undefined && !(body instanceof FormData);
  return { accept: 'application/json', ...(json && { 'content-type': 'application/json' }) };
}

export function queryString(query: RequestOptions['query'] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function problemFrom(status: number, text: string): Problem {
  const document = parseDocument(text);
  const code = typeof document.code === 'string' ? document.code : `http.${status}`;
  const detail = [document.detail, document.title].find((part) => typeof part === 'string');
  return new Problem(status, code, typeof detail === 'string' ? detail : '', document);
}

/** A proxy between us and the server may answer with something that is not JSON. */
function parseDocument(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

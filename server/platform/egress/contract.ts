/** The only way out of the house. See index.ts for the guard's rules. */
export interface EgressRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  /** A string or buffer is sent as it is; `json` is serialised; `form` is urlencoded; `multipart` is built. */
  body?: string | Buffer;
  json?: unknown;
  form?: Record<string, string>;
  multipart?: MultipartPart[];
  /** Whole exchange, milliseconds; default 20,000. */
  timeoutMs?: number;
  /** Largest accepted answer, bytes; default 5 MiB. */
  maxBytes?: number;
  signal?: AbortSignal;
}

export interface MultipartPart {
  name: string;
  value: string | Buffer;
  filename?: string;
  contentType?: string;
}

export interface EgressResponse {
  kind: 'response';
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Parses the body; undefined when it is not JSON. */
  json(): unknown;
}

/** Nothing of the request can have reached the network (address refused by the guard, DNS, refused, TLS). */
export interface EgressNotSent {
  kind: 'not-sent';
  code: 'blocked' | 'dns' | 'refused' | 'tls' | 'aborted-before-send';
  detail: string;
}

/** The request may have had its effect (time-out, reset, truncated answer). */
export interface EgressUnknown {
  kind: 'unknown';
  code: 'timeout' | 'reset' | 'too-large' | 'aborted';
  detail: string;
}

export type EgressResult = EgressResponse | EgressNotSent | EgressUnknown;

export interface EgressHttp {
  /** Never follows redirects, never throws for what a network can do. */
  request(request: EgressRequest): Promise<EgressResult>;
}

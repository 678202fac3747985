import { type Dispatcher, FormData, request } from 'undici';

export interface Answer<T = unknown> {
  status: number;
  body: T;
  headers: Dispatcher.ResponseData['headers'];
}

export interface AskOptions {
  body?: unknown;
  /** Over what a browser would send; undefined leaves a header out. */
  headers?: Record<string, string | undefined>;
}

const toSend = (body: unknown): string | FormData | null => {
  if (body === undefined) return null;
  return typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
};

/** A browser at the desk: keeps its cookie and says which page it is on. */
export class Visitor {
  cookie: string | undefined;

  constructor(
    private readonly base: string,
    /** Sent with every request. */
    readonly always: Record<string, string> = { origin: base },
  ) {}

  get = <T = unknown>(path: string, options?: AskOptions) => this.ask<T>('GET', path, options);
  delete = <T = unknown>(path: string, options?: AskOptions) =>
    this.ask<T>('DELETE', path, options);
  post = <T = unknown>(path: string, body?: unknown, options?: AskOptions) =>
    this.ask<T>('POST', path, { ...options, body });
  put = <T = unknown>(path: string, body?: unknown, options?: AskOptions) =>
    this.ask<T>('PUT', path, { ...options, body });
  patch = <T = unknown>(path: string, body?: unknown, options?: AskOptions) =>
    this.ask<T>('PATCH', path, { ...options, body });

  async ask<T = unknown>(
    method: Dispatcher.HttpMethod,
    path: string,
    { body, headers = {} }: AskOptions = {},
  ): Promise<Answer<T>> {
    const sent: Record<string, string | undefined> = {
      ...this.always,
      ...(body === undefined || body instanceof FormData
        ? {}
        : { 'content-type': 'application/json' }),
      ...(this.cookie ? { cookie: this.cookie } : {}),
      ...headers,
    };
    const answer = await request(this.base + path, {
      method,
      headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
      body: toSend(body),
    });
    this.keepCookie(answer.headers['set-cookie']);
    const text = await answer.body.text();
    const isJson = /json/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text === '' ? null : text) as T,
    };
  }

  /** What the `Set-Cookie` header gave last, attributes and all. */
  lastCookie: string | undefined;

  private keepCookie(header: string | string[] | undefined): void {
    const given = Array.isArray(header) ? header.at(-1) : header;
    if (given === undefined) return;
    this.lastCookie = given;
    const [pair = ''] = given.split(';');
    this.cookie = pair.endsWith('=') ? undefined : pair;
  }
}

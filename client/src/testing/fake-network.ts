type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface FakeRequest {
  /** Values of the `:names` in the path. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

type Answer = object | null | undefined;
type Handler = (request: FakeRequest) => Answer | Promise<Answer>;

interface Route {
  method: Method;
  path: string;
  handle: Handler;
}

export interface Call extends FakeRequest {
  method: Method;
  path: string;
}

/** What a handler throws to answer with a problem document. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly extra: object = {},
  ) {}
}

/** A network without a server: routes answer by functions, every call is kept to look at. */
export class FakeNetwork {
  readonly calls: Call[] = [];
  private readonly routes: Route[] = [];
  private unreachable = false;

  /** `path` is relative to /api/v1 and may hold `:names`. A later route goes before an earlier one. */
  on(method: Method, path: string, answer: Answer | Handler): this {
    const handle = typeof answer === 'function' ? (answer as Handler) : () => answer;
    this.routes.unshift({ method, path, handle });
    return this;
  }

  refuse(method: Method, path: string, status: number, code: string, extra?: object): this {
    return this.on(method, path, () => {
      throw new Refusal(status, code, extra);
    });
  }

  /** From now on no request is answered, until called with false. */
  cutOff(unreachable = true): void {
    this.unreachable = unreachable;
  }

  callsTo(method: Method, path: string): Call[] {
    return this.calls.filter((call) => call.method === method && call.path === path);
  }

  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    await Promise.resolve();
    if (this.unreachable) throw new TypeError('Failed to fetch');
    const url = new URL(address, 'http://desk.test');
    const method = (init.method ?? 'GET') as Method;
    const path = url.pathname.replace('/api/v1', '');
    for (const route of this.routes) {
      const params = route.method === method ? matchPath(route.path, path) : null;
      if (params === null) continue;
      const request = { params, query: url.searchParams, body: bodyOf(init.body) };
      this.calls.push({ ...request, method, path: route.path });
      return answerOf(route.handle, request);
    }
    throw new Error(`The fake network has no route for ${method} ${path}`);
  };
}

const bodyOf = (body: RequestInit['body']): unknown =>
  typeof body === 'string' ? JSON.parse(body) : (body ?? undefined);

async function answerOf(handle: Handler, request: FakeRequest): Promise<Response> {
  try {
    const answer = await handle(request);
    if (answer === undefined || answer === null) return new Response(null, { status: 204 });
    return Response.json(answer);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { status, code, extra } = refusal;
    const document = { title: code, status, code, detail: code, requestId: 'r-1', ...extra };
    return Response.json(document, { status });
  }
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(given[at] ?? '');
    else if (part !== given[at]) return null;
  }
  return params;
}

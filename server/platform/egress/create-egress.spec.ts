import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import type { EgressRequest } from './contract.js';
import { createEgress, type Egress } from './create-egress.js';
import type { ResolveAll } from './guarded-agent.js';

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

function egress(...args: Parameters<typeof createEgress>): Egress {
  const made = createEgress(...args);
  open.push(made);
  return made;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.unshift({
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serving = (listener: RequestListener): Promise<string> => listening(createServer(listener));

/** Takes the request and then does to the connection what the test wants. */
async function rawServer(onData: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => sockets.delete(socket));
    socket.once('data', () => onData(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.unshift({
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((closed) => server.close(closed));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const local = { allow: ['127.0.0.1'] };
const get = (url: string, more: Partial<EgressRequest> = {}): EgressRequest => ({
  method: 'GET',
  url,
  ...more,
});
const resolvingTo =
  (...answers: string[][]): ResolveAll =>
  (_name, done) => {
    const addresses = answers.length > 1 ? answers.shift() : answers[0];
    done(
      null,
      (addresses ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };

describe('what the guard refuses before anything is sent', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://good.example@127.0.0.1/',
    'https://name:word@example.com/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'gopher://127.0.0.1:70/',
    'javascript:alert(1)',
    'data:text/plain,hello',
    '//127.0.0.1/',
    'not a url',
    '',
  ])('%s', async (url) => {
    const result = await egress().request(get(url));
    expect(result).toMatchObject({ kind: 'not-sent', code: 'blocked' });
  });

  it('a name of which one address is private, though another is public', async () => {
    const http = egress({ resolve: resolvingTo(['93.184.215.14', '10.0.0.7']) });
    const result = await http.request(get('http://two-faced.example/'));
    expect(result).toMatchObject({ kind: 'not-sent', code: 'blocked' });
  });

  it.each(['http://localhost./', 'http://LOCALHOST:80/', 'http://intranet/'])(
    'a name that leads home: %s',
    async (url) => {
      const result = await egress({ resolve: resolvingTo(['::1']) }).request(get(url));
      expect(result).toMatchObject({ kind: 'not-sent', code: 'blocked' });
    },
  );

  it('what the operator allows, for addresses that come from payloads', async () => {
    const url = await serving((_request, response) => response.end('inside'));
    expect(await egress(local).request(get(url))).toMatchObject({ kind: 'response', status: 200 });
    expect(await egress().request(get(url))).toMatchObject({ kind: 'not-sent', code: 'blocked' });
  });
});

it('connects to the address that was checked, resolving once for one connection', async () => {
  const url = await serving((_request, response) => response.end('checked'));
  const port = new URL(url).port;
  const resolve = jest.fn(resolvingTo(['127.0.0.1'], ['10.0.0.1']));
  const http = egress({ allow: ['127.0.0.0/8'], resolve });
  const result = await http.request(get(`http://rebinding.example:${port}/`));
  expect(result).toMatchObject({ kind: 'response', status: 200 });
  expect(resolve).toHaveBeenCalledTimes(1);
});

it('does not follow redirects', async () => {
  const seen: string[] = [];
  const url = await serving((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(302, { location: '/secret' }).end();
  });
  const result = await egress(local).request(get(`${url}/first`));
  expect(result).toMatchObject({ kind: 'response', status: 302 });
  expect(seen).toEqual(['/first']);
});

it('sends query, headers, JSON, form and multipart as described', async () => {
  const seen: string[] = [];
  const url = await serving((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push(`${request.method} ${request.url} ${Buffer.concat(chunks).toString()}`);
      response.setHeader('X-Twice', ['a', 'b']);
      response.end('{"id":"1"}');
    });
  });
  const http = egress(local);
  const post = { method: 'POST', url } as const;
  const answer = await http.request({ ...post, query: { a: 'x y', b: undefined }, json: { c: 1 } });
  await http.request({ ...post, form: { message: 'a&b' } });
  await http.request({
    ...post,
    multipart: [{ name: 'source', value: Buffer.from('PNG'), filename: 'a"\r\nX: 1.png' }],
  });
  expect(seen[0]).toBe('POST /?a=x+y {"c":1}');
  expect(seen[1]).toBe('POST / message=a%26b');
  expect(seen[2]).toContain('filename="a%22%0D%0AX: 1.png"');
  expect(answer).toMatchObject({ headers: { 'x-twice': 'a, b' } });
  expect(answer.kind === 'response' && answer.json()).toEqual({ id: '1' });
});

describe('not sent: nothing of the request can have arrived', () => {
  it('nobody listens', async () => {
    const url = await serving(() => undefined);
    await open.shift()?.close();
    expect(await egress(local).request(get(url))).toMatchObject({
      kind: 'not-sent',
      code: 'refused',
    });
  });

  it('the name does not resolve', async () => {
    const resolve: ResolveAll = (_name, done) =>
      done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
    const result = await egress({ resolve }).request(get('http://nowhere.example/'));
    expect(result).toMatchObject({ kind: 'not-sent', code: 'dns' });
  });

  it('the other side speaks no TLS', async () => {
    const url = await rawServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const result = await egress(local).request(get(url.replace('http:', 'https:')));
    expect(result).toMatchObject({ kind: 'not-sent', code: 'tls' });
  });

  it('the caller gave up before', async () => {
    const result = await egress(local).request(
      get('http://127.0.0.1:9/', { signal: AbortSignal.abort() }),
    );
    expect(result).toMatchObject({ kind: 'not-sent', code: 'aborted-before-send' });
  });

  it('time ran out while the name was being resolved', async () => {
    const http = egress({ resolve: () => undefined });
    const result = await http.request(get('http://slow-name.example/', { timeoutMs: 30 }));
    expect(result).toMatchObject({ kind: 'not-sent', code: 'refused' });
  });

  it('a header holds a line break', async () => {
    const url = await serving((_request, response) => response.end());
    const result = await egress(local).request(get(url, { headers: { 'Api-Key': 'a\r\nb: c' } }));
    expect(result).toMatchObject({ kind: 'not-sent', code: 'aborted-before-send' });
  });
});

describe('unknown: the request may have had its effect', () => {
  it('no answer in time', async () => {
    const url = await serving(() => undefined);
    const result = await egress(local).request(get(url, { timeoutMs: 50 }));
    expect(result).toMatchObject({ kind: 'unknown', code: 'timeout' });
  });

  it('a body that drips past the limit of time', async () => {
    const url = await serving((_request, response) => {
      response.writeHead(200).write('slow');
    });
    const result = await egress(local).request(get(url, { timeoutMs: 80 }));
    expect(result).toMatchObject({ kind: 'unknown', code: 'timeout' });
  });

  it('the connection is reset after the request', async () => {
    const url = await rawServer((socket) => socket.resetAndDestroy());
    expect(await egress(local).request(get(url))).toMatchObject({ kind: 'unknown', code: 'reset' });
  });

  it('the connection is closed without an answer', async () => {
    const url = await rawServer((socket) => socket.end());
    expect(await egress(local).request(get(url))).toMatchObject({ kind: 'unknown', code: 'reset' });
  });

  it('the answer is cut short', async () => {
    const url = await rawServer((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id":'),
    );
    expect(await egress(local).request(get(url))).toMatchObject({ kind: 'unknown', code: 'reset' });
  });

  it('the answer is too large, announced or not', async () => {
    const url = await serving((request, response) => {
      if (request.url === '/announced') response.setHeader('content-length', '2000');
      response.end('x'.repeat(2000));
    });
    const http = egress(local);
    for (const path of ['/announced', '/chunked']) {
      const result = await http.request(get(url + path, { maxBytes: 1000 }));
      expect(result).toMatchObject({ kind: 'unknown', code: 'too-large' });
    }
  });

  it('the caller gives up while waiting', async () => {
    const caller = new AbortController();
    const url = await serving(() => caller.abort());
    const result = await egress(local).request(get(url, { signal: caller.signal }));
    expect(result).toMatchObject({ kind: 'unknown', code: 'aborted' });
  });
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './sample.js';

export interface SeenRequest {
  on: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Does to an answer what the test wants, instead of giving it. */
export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

export interface ScriptedNetwork {
  url: string;
  seen: SeenRequest[];
  unexpected: string[];
  /** Answers of the same `on` are given one after the other; the last one stays. */
  script(answers: readonly Answer[]): void;
  fault(on: string, fault: Fault): void;
  close(): Promise<void>;
}

/** A small HTTP server that answers as told, notes what it was asked and can misbehave. */
export async function startScriptedNetwork(): Promise<ScriptedNetwork> {
  let answers: Answer[] = [];
  const faults = new Map<string, Fault>();
  const seen: SeenRequest[] = [];
  const unexpected: string[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const url = new URL(request.url ?? '/', 'http://network');
    const on = `${request.method} ${decodeURIComponent(url.pathname)}`;
    seen.push({ on, query: url.searchParams, headers: request.headers, body });
    const fault = faults.get(on);
    if (fault) return fault(response, request);
    const index = answers.findIndex((candidate) => candidate.on === on);
    const given = answers[index];
    if (!given) {
      unexpected.push(on);
      response.writeHead(501).end('{}');
      return;
    }
    if (answers.slice(index + 1).some((candidate) => candidate.on === on)) answers.splice(index, 1);
    response
      .writeHead(given.status, { 'content-type': 'application/json', ...given.headers })
      .end(JSON.stringify(given.body));
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    unexpected,
    script: (next) => {
      answers = [...next];
      faults.clear();
      seen.length = 0;
      unexpected.length = 0;
    },
    fault: (on, fault) => void faults.set(on, fault),
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelCall {
  path: string;
  authorization: string | undefined;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    max_tokens: number;
  };
}

/** How it answers: a text, or a status with whatever body. */
export type ModelAnswer = string | { status: number; body: unknown };

export interface LanguageModel {
  /** What stands before `/chat/completions`. */
  url: string;
  calls: ModelCall[];
  /** For all further calls. */
  answers(how: (call: ModelCall) => ModelAnswer): void;
  close(): Promise<void>;
}

/** A stand-in for a chat endpoint: https://platform.openai.com/docs/api-reference/chat/create */
export async function startLanguageModel(): Promise<LanguageModel> {
  const calls: ModelCall[] = [];
  let answer: (call: ModelCall) => ModelAnswer = () => 'ready';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const call: ModelCall = {
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as ModelCall['body'],
      };
      calls.push(call);
      const said = answer(call);
      const { status, body } =
        typeof said === 'string' ? { status: 200, body: completion(call, said) } : said;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    calls,
    answers: (how) => {
      answer = how;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

const completion = ({ body }: ModelCall, content: string) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model: body.model,
  choices: [
    { index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop' },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

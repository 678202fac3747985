import type { APIRequestContext } from '@playwright/test';
import { portsForBrowserTests } from '../../support/browser-ports.js';

const { port } = portsForBrowserTests();
export const harkUrl = `http://127.0.0.1:${port}`;

/** Calls the API as whoever is signed in on the page; for what a test needs but is not about. */
export async function ask<Answer>(
  request: APIRequestContext,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  data?: object,
): Promise<Answer> {
  const answer = await request.fetch(`/api/v1${path}`, {
    method,
    ...(data && { data }),
    headers: { origin: harkUrl },
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (answer.status() === 204 ? undefined : await answer.json()) as Answer;
}

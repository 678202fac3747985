import type { BrowserContext } from '@playwright/test';

/** What the browser says of an answer 401 to "who am I" of somebody who is not signed in. */
const notSignedIn = /status of 401/;

/**
 * Gathers what must not happen on any page of the context: an error of a script, an error in the
 * console (a breach of the content policy is one), a request that failed, an answer of 5xx.
 */
export function troubleIn(context: BrowserContext): string[] {
  const trouble: string[] = [];
  context.on('weberror', (error) => trouble.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() !== 'error' || notSignedIn.test(message.text())) return;
    trouble.push(`${message.text()} (${message.location().url})`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left takes its own requests along.
    if (!reason.includes('ERR_ABORTED')) trouble.push(`${reason} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) trouble.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}

import type { Dispatcher } from 'undici';
import type { EgressResponse, EgressResult } from './contract.js';
import { errorCode, NotConnected, Stopped } from './egress-failure.js';

export interface ExchangeLimits {
  timeoutMs: number;
  maxBytes: number;
  signal: AbortSignal | undefined;
}

/**
 * One request and its whole answer. Settles exactly once and never rejects. `started` turns true
 * when a connection exists and the next thing is to write: from there on a failure is `unknown`.
 */
export function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  limits: ExchangeLimits,
): Promise<EgressResult> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let started = false;
    let settled = false;
    let status = 0;
    let headers: Record<string, string> = {};
    let size = 0;
    const chunks: Buffer[] = [];

    const settle = (result: EgressResult): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const stop = (reason: Stopped): void => {
      settle(failed(reason, started));
      controller?.abort(reason);
    };
    const onAbort = (): void => stop(new Stopped('aborted', 'ended by the caller'));
    const timer = setTimeout(
      () => stop(new Stopped('timeout', `no whole answer within ${limits.timeoutMs} ms`)),
      limits.timeoutMs,
    );
    limits.signal?.addEventListener('abort', onAbort, { once: true });

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(newController) {
        controller = newController;
        if (settled) newController.abort(new Stopped('aborted', 'ended before it was sent'));
        else started = true;
      },
      onResponseStart(_controller, statusCode, answerHeaders) {
        status = statusCode;
        headers = flatten(answerHeaders);
        if (Number(headers['content-length']) > limits.maxBytes) stop(tooLarge(limits.maxBytes));
      },
      onResponseData(_controller, chunk) {
        size += chunk.length;
        if (size > limits.maxBytes) stop(tooLarge(limits.maxBytes));
        else chunks.push(chunk);
      },
      onResponseEnd() {
        settle(response(status, headers, Buffer.concat(chunks)));
      },
      onResponseError(_controller, error) {
        settle(failed(error, started));
      },
    };
    try {
      dispatcher.dispatch(options, handler);
    } catch (error) {
      settle(failed(error instanceof Error ? error : new Error(String(error)), false));
    }
  });
}

function failed(error: Error, started: boolean): EgressResult {
  if (error instanceof NotConnected) {
    return { kind: 'not-sent', code: error.code, detail: error.message };
  }
  if (error instanceof Stopped) {
    if (started) return { kind: 'unknown', code: error.code, detail: error.message };
    const code = error.code === 'timeout' ? 'refused' : 'aborted-before-send';
    return { kind: 'not-sent', code, detail: error.message };
  }
  const code = errorCode(error);
  if (!started) {
    return { kind: 'not-sent', code: 'aborted-before-send', detail: `not sent (${code})` };
  }
  const timedOut = code.endsWith('_TIMEOUT');
  return {
    kind: 'unknown',
    code: timedOut ? 'timeout' : 'reset',
    detail: `the exchange broke off (${code})`,
  };
}

function tooLarge(maxBytes: number): Stopped {
  return new Stopped('too-large', `the answer is larger than ${maxBytes} bytes`);
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

function response(status: number, headers: Record<string, string>, body: Buffer): EgressResponse {
  return {
    kind: 'response',
    status,
    headers,
    body,
    json: () => {
      try {
        return JSON.parse(body.toString('utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}

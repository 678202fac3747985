import { Injectable } from '@nestjs/common';
import type { EgressResponse, EgressResult } from '../../../platform/egress/contract.js';
import { NetworkHttp, PayloadHttp } from '../../../platform/egress/index.js';
import type { DueSource } from '../data/source.repository.js';

const MOST_REDIRECTS = 4;
const TIMEOUT_MS = 20_000;
const MAX_BYTES = 5 * 1024 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export type Fetched =
  | { kind: 'body'; body: Buffer; url: string; etag: string | null; lastModified: string | null }
  | { kind: 'unchanged' }
  | { kind: 'failed'; why: string };

/**
 * Reads the file of a feed. Every address on the way, redirects too, passes the guard; what the
 * operator lets through although it is private is open to the source's own host alone.
 */
@Injectable()
export class FetchFeed {
  constructor(
    private readonly http: NetworkHttp,
    private readonly elsewhere: PayloadHttp,
  ) {}

  async fetch({ url, etag, lastModified }: DueSource): Promise<Fetched> {
    const headers: Record<string, string> = {
      accept: 'application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.1',
    };
    if (etag) headers['if-none-match'] = etag;
    if (lastModified) headers['if-modified-since'] = lastModified;
    let at = url;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const isSameHost = new URL(at).hostname === new URL(url).hostname;
      const answer = await (isSameHost ? this.http : this.elsewhere).request({
        method: 'GET',
        url: at,
        headers,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
      });
      if (answer.kind !== 'response') return { kind: 'failed', why: whyNot(answer) };
      const next = redirectOf(answer, at);
      if (next === undefined) return read(answer, at);
      if (next === null) return { kind: 'failed', why: 'It redirects to nowhere.' };
      at = next;
    }
    return { kind: 'failed', why: `It redirects more than ${MOST_REDIRECTS} times.` };
  }
}

/** Undefined when the answer is no redirect. */
function redirectOf({ status, headers }: EgressResponse, from: string): string | null | undefined {
  if (!REDIRECTS.has(status)) return undefined;
  const location = headers['location'] ?? '';
  return location !== '' && URL.canParse(location, from) ? new URL(location, from).href : null;
}

function read({ status, headers, body }: EgressResponse, url: string): Fetched {
  if (status === 304) return { kind: 'unchanged' };
  if (status < 200 || status >= 300) return { kind: 'failed', why: `It answers ${status}.` };
  return {
    kind: 'body',
    body,
    url,
    etag: headers['etag']?.slice(0, 500) ?? null,
    lastModified: headers['last-modified']?.slice(0, 100) ?? null,
  };
}

function whyNot(answer: Exclude<EgressResult, EgressResponse>): string {
  switch (answer.code) {
    case 'blocked':
      return `Its address, or one that it redirects to, is not open to the desk: ${answer.detail}.`;
    case 'too-large':
      return `It is larger than ${MAX_BYTES / 1024 / 1024} MB, or never ends.`;
    case 'timeout':
      return `It was not complete within ${TIMEOUT_MS / 1000} seconds.`;
    default:
      return `It cannot be reached: ${answer.detail}.`;
  }
}

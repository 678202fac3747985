import type { HookState, SandboxHook } from '../contract.js';
import { answersHandshake } from './handshake.js';
import type { WebhookPost } from './posts.js';
import { signature } from './sign.js';

const AT_ONCE = 8;
const FIRST_PAUSE_MS = 150;
const LONGEST_PAUSE_MS = 5_000;
const TIMEOUT_MS = 20_000;
const ATTEMPTS_WHEN_REFUSED = 12;
const GONE = new Set([404, 410]);

export interface SubscriberParts {
  hook: SandboxHook & { secret: string; verifyToken: string };
  verified: boolean;
  onVerified(): void;
  /** The events of a POST need no further attempt. */
  onSettled(events: readonly number[]): void;
}

interface Queued {
  post: WebhookPost;
  refusals: number;
}

/** Brings POSTs to one address: several at once, again and again while it is away. */
export class Subscriber {
  private readonly queue: Queued[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private running = 0;
  private delivered = 0;
  private failures = 0;
  private pausedUntil = 0;
  private verified: boolean;
  private closed = false;
  private lastError: string | undefined;

  constructor(private readonly parts: SubscriberParts) {
    this.verified = parts.verified || parts.hook.network !== 'facebook';
    if (!this.verified) void this.verify();
  }

  get hook(): SandboxHook {
    return this.parts.hook;
  }

  state(): HookState {
    const { network, url, accountIds } = this.parts.hook;
    return {
      network,
      url,
      ...(accountIds && { accountIds }),
      verified: this.verified,
      waiting: this.queue.length + this.running,
      delivered: this.delivered,
      ...(this.lastError && { lastError: this.lastError }),
    };
  }

  send(posts: readonly WebhookPost[]): void {
    this.queue.push(...posts.map((post) => ({ post, refusals: 0 })));
    this.pump();
  }

  /** Somebody says that the address is there: no more waiting. */
  wake(): void {
    this.failures = 0;
    this.pausedUntil = 0;
    this.pump();
  }

  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
  }

  private after(ms: number, act: () => void): void {
    if (this.closed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, ms);
    this.timers.add(timer);
  }

  private pause(): number {
    const ms = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(this.failures, 10));
    this.failures += 1;
    return ms;
  }

  private async verify(): Promise<void> {
    const { url, verifyToken } = this.parts.hook;
    try {
      this.verified = await answersHandshake(url, verifyToken);
      if (!this.verified) this.lastError = 'The verification request was not answered rightly.';
    } catch (error) {
      this.lastError = String(error);
    }
    if (this.closed) return;
    if (!this.verified) return this.after(this.pause(), () => void this.verify());
    this.failures = 0;
    this.lastError = undefined;
    this.parts.onVerified();
    this.pump();
  }

  private pump(): void {
    if (!this.verified || this.closed || Date.now() < this.pausedUntil) return;
    const room = this.failures > 0 ? 1 : AT_ONCE;
    while (this.running < room) {
      const next = this.queue.shift();
      if (!next) return;
      this.running += 1;
      void this.attempt(next);
    }
  }

  private async attempt(queued: Queued): Promise<void> {
    const outcome = await this.post(queued.post);
    this.running -= 1;
    if (this.closed) return;
    if (outcome === 'away') {
      this.queue.unshift(queued);
      const pause = this.pause();
      this.pausedUntil = Date.now() + pause;
      return this.after(pause + 1, () => this.pump());
    }
    this.failures = 0;
    if (outcome === 'refused' && queued.refusals < ATTEMPTS_WHEN_REFUSED) {
      queued.refusals += 1;
      this.after(Math.min(60_000, 250 * 2 ** queued.refusals), () => {
        this.queue.push(queued);
        this.pump();
      });
    } else {
      if (outcome === 'accepted') this.delivered += 1;
      this.parts.onSettled(queued.post.events);
    }
    this.pump();
  }

  private async post(post: WebhookPost): Promise<'accepted' | 'away' | 'refused' | 'gone'> {
    const { url, secret, network } = this.parts.hook;
    const header = network === 'facebook' ? 'x-hub-signature-256' : 'x-discourse-event-signature';
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body: post.body,
        headers: { ...post.headers, [header]: signature(secret, post.body) },
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await answer.arrayBuffer();
      if (answer.ok) return 'accepted';
      this.lastError = `${url} answered ${answer.status}.`;
      if (answer.status >= 500 || answer.status === 429) return 'away';
      return network === 'discourse' && GONE.has(answer.status) ? 'gone' : 'refused';
    } catch (error) {
      this.lastError = String(error);
      return 'away';
    }
  }
}

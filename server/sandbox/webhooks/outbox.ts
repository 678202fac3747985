import type { DeliveryOptions, HookState, SandboxHook } from '../contract.js';
import type { WebhookEvent } from './events.js';
import { postsFor } from './posts.js';
import { Subscriber } from './subscriber.js';

interface OutboxParts {
  /** Our own address as the forum names itself. */
  instance(): string;
  defaults: { facebook: string; discourse: string; verifyToken: string };
  fieldsOf(pageId: string): readonly string[];
  onSettled(event: number, url: string): void;
  onVerified(url: string): void;
}

/** Which events go to which address, and in which shape. */
export class Outbox {
  private subscribers: Subscriber[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(private readonly parts: OutboxParts) {}

  /** Addresses that stay keep what waits for them; `verified` ones are not asked again. */
  setHooks(hooks: readonly SandboxHook[], verified: ReadonlySet<string>): void {
    const wanted = hooks.map((hook) => ({ hook, key: JSON.stringify(this.complete(hook)) }));
    const kept = new Map(this.subscribers.map((s) => [JSON.stringify(s.hook), s]));
    this.subscribers = wanted.map(({ hook, key }) => {
      const same = kept.get(key);
      kept.delete(key);
      same?.wake();
      return same ?? this.subscriber(hook, verified.has(hook.url));
    });
    for (const gone of kept.values()) gone.close();
  }

  states(): HookState[] {
    return this.subscribers.map((subscriber) => subscriber.state());
  }

  send(events: readonly WebhookEvent[], options: DeliveryOptions = {}): void {
    for (const subscriber of this.subscribers) this.sendTo(subscriber, events, options);
  }

  /** Again after a restart: only what this address has not got. */
  resume(pending: (url: string) => readonly WebhookEvent[]): void {
    for (const subscriber of this.subscribers) {
      this.sendTo(subscriber, pending(subscriber.hook.url), {});
    }
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    for (const subscriber of this.subscribers) subscriber.close();
  }

  private sendTo(
    subscriber: Subscriber,
    events: readonly WebhookEvent[],
    { duplicate = 1, batch = 1, delayMs = 0, shuffle = false }: DeliveryOptions,
  ): void {
    const wanted = events.filter((event) => this.concerns(subscriber.hook, event));
    const once = postsFor(wanted, Math.max(1, batch), this.parts.instance());
    const posts = Array.from({ length: Math.max(1, duplicate) }, () => once).flat();
    if (shuffle) posts.sort(() => Math.random() - 0.5);
    if (posts.length === 0) return;
    if (delayMs === 0) return subscriber.send(posts);
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      subscriber.send(posts);
    }, delayMs);
    this.timers.add(timer);
  }

  private concerns(hook: SandboxHook, event: WebhookEvent): boolean {
    if (hook.network !== event.network) return false;
    if (event.network === 'discourse') return true;
    const forPage = hook.accountIds?.includes(event.pageId) ?? true;
    return forPage && this.parts.fieldsOf(event.pageId).includes(event.field);
  }

  private complete(hook: SandboxHook) {
    const { defaults } = this.parts;
    return {
      ...hook,
      secret: hook.secret ?? defaults[hook.network],
      verifyToken: hook.verifyToken ?? defaults.verifyToken,
    };
  }

  private subscriber(hook: SandboxHook, verified: boolean): Subscriber {
    return new Subscriber({
      hook: this.complete(hook),
      verified,
      onVerified: () => this.parts.onVerified(hook.url),
      onSettled: (events) => {
        for (const event of events) this.parts.onSettled(event, hook.url);
      },
    });
  }
}

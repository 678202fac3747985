import { SANDBOX_PAGES } from '../accounts.js';
import { play } from '../acts/play.js';
import type {
  ActRequest,
  ActResult,
  EffectFilter,
  SandboxControl,
  SandboxFault,
  SandboxHook,
  SandboxSnapshot,
} from '../contract.js';
import { sceneOf } from '../http/api.js';
import type { Backstage } from '../http/api.js';
import type { Journal } from '../ledger/journal.js';
import type { Outbox } from '../webhooks/outbox.js';
import { recordsOf } from '../world/snapshot.js';

/** The fields a page's app is given when a hook installs it. */
const ALL_FIELDS = [
  'feed',
  'ratings',
  'mention',
  'messages',
  'message_echoes',
  'message_deliveries',
  'message_reads',
  'message_edits',
  'messaging_postbacks',
];

interface ControlParts {
  backstage: Backstage;
  outbox: Outbox;
  journal: Journal;
  verified: ReadonlySet<string>;
  /** Closes the port for a while. */
  refuse(ms: number): void;
}

/** The hands behind the stand-ins: scripted customers, faults, addresses, the judge's book. */
export class Control implements SandboxControl {
  constructor(private readonly parts: ControlParts) {}

  get empty(): boolean {
    return this.parts.backstage.stage.world.empty;
  }

  async load(snapshot: SandboxSnapshot): Promise<{ added: number }> {
    const { stage } = this.parts.backstage;
    const records = recordsOf(snapshot, stage.world);
    if (records.length > 0) await stage.commit({ records });
    return { added: records.length };
  }

  /** Acts happen in order; their webhooks go out together when all are on the disk. */
  async act({ acts, options = {} }: ActRequest): Promise<ActResult[]> {
    const { backstage, outbox } = this.parts;
    const { withhold, ...delivery } = options;
    const done = acts.map((act) => {
      const { result, change } = play(sceneOf(backstage), act);
      const told = withhold ? { ...change, events: () => [] } : change;
      return { result, committed: backstage.stage.commit(told, { hold: true }) };
    });
    const events = await Promise.all(done.map(({ committed }) => committed));
    outbox.send(events.flat(), delivery);
    return done.map(({ result }) => result);
  }

  effects(filter?: EffectFilter) {
    return this.parts.backstage.stage.effects.find(filter);
  }

  async setHooks(hooks: readonly SandboxHook[]): Promise<void> {
    const { backstage, journal, outbox, verified } = this.parts;
    const { world } = backstage.stage;
    const pages = hooks
      .filter(({ network, install }) => network === 'facebook' && install !== false)
      .flatMap(({ accountIds }) => accountIds ?? SANDBOX_PAGES.map(({ id }) => id))
      .filter((pageId) => !world.installed.has(pageId));
    await backstage.stage.commit({
      records: pages.map((pageId) => ({ t: 'installed', v: { pageId, fields: ALL_FIELDS } })),
    });
    await journal.append({ hooks });
    outbox.setHooks(hooks, verified);
  }

  hooks() {
    return this.parts.outbox.states();
  }

  addFault(fault: SandboxFault): void {
    if (fault.mode === 'refuse') this.parts.refuse(fault.delayMs ?? 2_000);
    else this.parts.backstage.faults.add(fault);
  }

  clearFaults(): void {
    this.parts.backstage.faults.clear();
  }
}

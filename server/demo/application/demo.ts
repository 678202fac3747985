import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config/index.js';
import type { RunningSandbox } from '../../sandbox/contract.js';
import { SANDBOX_FORUM, SANDBOX_PAGES, startSandbox } from '../../sandbox/index.js';
import { DemoMarkRepository } from '../data/demo-mark.repository.js';
import { DEMO_PEOPLE, emailOf } from '../domain/people.js';
import { snapshotOf } from '../domain/snapshot-of.js';
import type { Story } from '../domain/story.js';
import { tellStory } from '../domain/tell-story.js';
import { POSTS } from '../stories/posts.js';
import { scenarios } from '../stories/scenarios.js';
import { DEMO_CHANNEL_IDS, DemoChannels } from './demo-channels.js';
import { MakeDemoHouse } from './demo-house.js';
import { MakeDemoMonth } from './make-demo-month.js';

const SEED = 'lumen';
const PAGE_IDS = { nl: SANDBOX_PAGES[0].id, be: SANDBOX_PAGES[1].id };

/** The demo brand: its networks on this machine, its people, its month. */
@Injectable()
export class Demo {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly mark: DemoMarkRepository,
    private readonly channels: DemoChannels,
    private readonly house: MakeDemoHouse,
    private readonly month: MakeDemoMonth,
  ) {}

  /**
   * Before the desk takes requests, so that nothing reacts to the past. A start that was cut off is
   * made good by the next one. Null when somebody works with this database who has no demo.
   */
  async prepare(now: Date): Promise<RunningSandbox | null> {
    const madeAt = await this.mark.madeAt();
    if (!madeAt && (await this.mark.isInUse(DEMO_CHANNEL_IDS, DEMO_PEOPLE.map(emailOf))))
      return null;
    const sandbox = await startSandbox({
      port: this.config.sandboxPort,
      dataDir: path.join(this.config.dataDir, 'sandbox'),
      hooks: [],
    });
    try {
      await this.fill(sandbox, madeAt, now);
    } catch (error) {
      await sandbox.close();
      throw error;
    }
    return sandbox;
  }

  /** Once the desk listens: the networks tell it what happens. */
  async connectHooks(sandbox: RunningSandbox, deskUrl: string): Promise<void> {
    const forumId = DEMO_CHANNEL_IDS.at(-1)!;
    await sandbox.control.setHooks([
      { network: 'facebook', url: `${deskUrl}/hooks/facebook` },
      { network: 'discourse', url: `${deskUrl}/hooks/discourse/${forumId}` },
    ]);
  }

  private async fill(sandbox: RunningSandbox, madeAt: Date | undefined, now: Date): Promise<void> {
    const accounts = await this.channels.connect(sandbox);
    if (!madeAt) {
      const story = this.tell(now);
      const house = await this.house.make();
      await this.db.transaction(async (manager) => {
        await this.month.make(manager, story, accounts, house);
        const channelIds = Object.values(accounts).map(({ channelId }) => channelId);
        await this.mark.make(manager, now, channelIds);
      });
    }
    if (sandbox.control.empty) {
      const places = { pageIds: PAGE_IDS, forumBrandId: SANDBOX_FORUM.brand.id };
      await sandbox.control.load(snapshotOf(this.tell(madeAt ?? now), places));
    }
  }

  private tell(now: Date): Story {
    const script = { scenarios: scenarios(), posts: POSTS, pageIds: PAGE_IDS };
    return tellStory(script, now, { hoursAhead: brusselsAhead(now) }, SEED);
  }
}

/** Hours that Brussels is ahead of UTC at that time. */
function brusselsAhead(at: Date): number {
  const hour = new Intl.DateTimeFormat('en-GB', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: 'Europe/Brussels',
  }).format(at);
  return (Number(hour) - at.getUTCHours() + 24) % 24;
}

import type { Cast } from './cast.js';
import type { Dice } from './dice.js';
import { FillIn } from './fill-in.js';
import { type NetworkIds, reviewReplyId } from './network-ids.js';
import { type AgentKey, agentsFor, firstNameOf } from './people.js';
import type { House } from './rhythm.js';
import type { Line, Scenario } from './scenario.js';
import type {
  AccountKey,
  StoryItem,
  StoryKind,
  StoryNote,
  StoryPerson,
  StoryPost,
} from './story.js';
import { timesOf } from './timing.js';

/** Where and when one telling of a scenario takes place. */
export interface Scene {
  key: string;
  scenario: Scenario;
  account: AccountKey;
  kind: StoryKind;
  begin: number;
  root: StoryPerson;
  post: StoryPost | undefined;
}

export interface TellingTools {
  cast: Cast;
  ids: NetworkIds;
  house: House;
  now: Date;
}

/** What was said until now; the rest of the scenario is still to come. */
export interface Telling {
  threadKey: string;
  title: string | undefined;
  agent: AgentKey;
  items: StoryItem[];
  notes: StoryNote[];
  /** Whether everything that the scenario has was said. */
  isOver: boolean;
  /** The line with which the customer came back, when that has happened. */
  returnedAt: Date | undefined;
}

export function tellThread(scene: Scene, tools: TellingTools, dice: Dice): Telling {
  const { scenario } = scene;
  const agent = dice.pick(agentsFor(scenario.language));
  const fill = new FillIn(dice.fork('words'), scenario.language, {
    first: scene.root.name.split(' ')[0] ?? scene.root.name,
    agent: firstNameOf(agent),
  });
  const times = timesOf(scenario.lines, scenario.genre, scene.begin, tools.house, dice);
  const title = scenario.title === null ? undefined : fill.fill(scenario.title);
  const key = tools.ids.threadKey(scene.account, scene.kind, scene.root);
  const thread = new ThreadInTheMaking(scene, tools, { dice, fill, agent, key });
  const said = scenario.lines.filter((line, index) => {
    const at = times[index];
    return at !== undefined && at <= tools.now && thread.add(line, at);
  });
  const returned = scenario.lines.findIndex(({ later }) => later);
  return {
    threadKey: key ?? thread.items[0]?.externalId ?? '',
    title,
    agent,
    items: thread.items,
    notes: thread.notes,
    isOver: !scenario.isCut && said.length === scenario.lines.length,
    returnedAt: returned >= 0 && returned < said.length ? times[returned] : undefined,
  };
}

interface Making {
  dice: Dice;
  fill: FillIn;
  agent: AgentKey;
  key: string | undefined;
}

class ThreadInTheMaking {
  readonly items: StoryItem[] = [];
  readonly notes: StoryNote[] = [];
  private readonly speakers = new Map<number, StoryPerson>();

  constructor(
    private readonly scene: Scene,
    private readonly tools: TellingTools,
    private readonly making: Making,
  ) {
    this.speakers.set(1, scene.root);
  }

  add(line: Line, at: Date): true {
    const text = this.making.fill.fill(this.making.dice.pick(line.texts));
    if (line.by === 'note') this.note(text, at);
    else if (line.act === 'say') this.say(line, text, at);
    else this.change(line, text, at);
    return true;
  }

  private note(text: string, at: Date): void {
    const mentions = AGENTS.filter((agent) => text.includes(`@${firstNameOf(agent)}`));
    this.notes.push({ at, author: this.making.agent, text, mentions });
  }

  private say(line: Line, text: string, at: Date): void {
    const last = this.items.findLast(({ author }) => 'person' in author);
    const number = this.scene.kind === 'forum' ? this.items.length + 1 : undefined;
    const stars = line.by === 'customer' && this.items.length === 0 ? this.stars() : undefined;
    this.items.push({
      externalId: this.idFor(line, at),
      ...this.parent(line, last),
      ...(number === undefined ? {} : { number }),
      at,
      author: this.author(line),
      text,
      ...(stars === undefined ? {} : { stars }),
      edits: [],
    });
  }

  private change(line: Line, text: string, at: Date): void {
    const item = this.items.findLast(
      ({ author, stars }) =>
        'person' in author &&
        author.person === this.speaker(line) &&
        (line.stars === undefined || stars !== undefined),
    );
    if (!item) return;
    if (line.act === 'remove') item.removedAt = at;
    else if (line.act === 'hide') item.hiddenAt = at;
    else item.edits.push({ at, text, ...(line.stars ? { stars: line.stars } : {}) });
  }

  private stars(): number | undefined {
    return this.scene.kind === 'review' ? (this.scene.scenario.stars ?? 3) : undefined;
  }

  private author(line: Line): StoryItem['author'] {
    if (line.by === 'desk') return { agent: this.making.agent };
    return line.by === 'elsewhere' ? { elsewhere: true } : { person: this.speaker(line) };
  }

  private speaker({ speaker }: Line): StoryPerson {
    const known = this.speakers.get(speaker);
    if (known) return known;
    const { account, scenario } = this.scene;
    const taken = [...this.speakers.values()];
    let person = this.tools.cast.somebody(account, scenario.language, 0.5);
    if (taken.includes(person)) person = this.tools.cast.stranger(account, scenario.language);
    this.speakers.set(speaker, person);
    return person;
  }

  private idFor({ by }: Line, at: Date): string {
    const { scene, tools, making } = this;
    const isRoot = this.items.length === 0;
    switch (scene.kind) {
      case 'message':
        return tools.ids.message();
      case 'forum':
        return tools.ids.forumPost();
      case 'comment':
        return tools.ids.comment(scene.post?.externalId ?? '');
      case 'review':
        if (isRoot) return making.key ?? '';
        return scene.account === 'google' && by !== 'customer'
          ? reviewReplyId(making.key ?? '', at)
          : tools.ids.comment(making.key ?? '');
    }
  }

  /** People answer the thread, the desk answers whoever spoke last. */
  private parent({ by }: Line, last: StoryItem | undefined): { parentId?: string } {
    const root = this.items[0];
    if (!root || this.scene.kind === 'message') return {};
    if (this.scene.kind === 'review')
      return this.scene.account === 'google' ? { parentId: root.externalId } : {};
    const answered = by === 'customer' ? root : last;
    return answered ? { parentId: answered.externalId } : {};
  }
}

const AGENTS: readonly AgentKey[] = ['anna', 'bram', 'chloe', 'jonas', 'sofie'];

import { Cast } from './cast.js';
import { Dice } from './dice.js';
import { endingsOf, partsOf } from './endings.js';
import { kinshipsOf } from './kinships.js';
import { NetworkIds } from './network-ids.js';
import { planMonth } from './plan-month.js';
import { DAY, HOUR, type House } from './rhythm.js';
import type { Scenario } from './scenario.js';
import { settleThread } from './settle-thread.js';
import type { Story, StoryPost, StoryThread } from './story.js';
import { type Scene, tellThread, type TellingTools } from './tell-thread.js';

/** What the page said to everybody; `daysAgo` counts back from the present. */
export interface WrittenPost {
  account: 'nl' | 'be';
  key: string;
  daysAgo: number;
  text: string;
}

export interface Script {
  scenarios: readonly Scenario[];
  posts: readonly WrittenPost[];
  pageIds: Readonly<Record<'nl' | 'be', string>>;
}

/** A month that ends now. The same seed and the same now give the same month, ids included. */
export function tellStory(script: Script, now: Date, house: House, seed: string): Story {
  const dice = new Dice(seed);
  const cast = new Cast(dice.fork('cast'));
  const ids = new NetworkIds(dice.fork('ids'));
  const posts = script.posts
    .map((post) => publish(post, script.pageIds, now, house, ids))
    .sort((a, b) => +a.at - +b.at);
  const month = { now, house, cast, posts };
  const { scenes, kin } = planMonth(script.scenarios, month, dice.fork('plan'));
  const tools = { cast, ids, house, now };
  const threads = scenes
    .map((scene) => threadOf(scene, tools, dice.fork(scene.key)))
    .filter(({ items }) => items.length > 0);
  endingsOf(threads, now, dice.fork('endings'));
  return {
    now,
    people: cast.people,
    posts,
    threads,
    kinships: kinshipsOf(kin, threads, now, dice.fork('kin')),
    splits: partsOf(threads),
  };
}

function publish(
  { account, key, daysAgo, text }: WrittenPost,
  pageIds: Script['pageIds'],
  now: Date,
  { hoursAhead }: House,
  ids: NetworkIds,
): StoryPost {
  const midnight = Math.floor((+now - daysAgo * DAY) / DAY) * DAY;
  const at = new Date(midnight + (10 - hoursAhead) * HOUR + (text.length % 50) * 60_000);
  return { account, key, externalId: ids.post(pageIds[account]), at, text };
}

function threadOf(scene: Scene, tools: TellingTools, dice: Dice): StoryThread {
  const telling = tellThread(scene, tools, dice);
  const { account, kind, scenario, post } = scene;
  const publicationId = kind === 'forum' ? telling.threadKey : post?.externalId;
  return {
    key: scene.key,
    account,
    kind,
    language: scenario.language,
    threadKey: telling.threadKey,
    ...(publicationId === undefined ? {} : { publicationId }),
    ...(telling.title === undefined ? {} : { title: telling.title }),
    items: telling.items,
    notes: telling.notes,
    ...settleThread({ scene, telling, now: tools.now, house: tools.house }, dice.fork('work')),
  };
}

import type { Dice } from './dice.js';
import type { AccountKey, StoryKind, StoryPerson } from './story.js';

const FIRST_TOPIC = 11;
const FIRST_FORUM_POST = 31;

/** Ids as the networks write them. */
export class NetworkIds {
  private topics = FIRST_TOPIC;
  private forumPosts = FIRST_FORUM_POST;

  constructor(private readonly dice: Dice) {}

  post(pageId: string): string {
    return `${pageId}_${this.dice.digits(15)}`;
  }

  /** `under`: the post or recommendation under which the comment stands. */
  comment(under: string): string {
    return `${under.slice(under.lastIndexOf('_') + 1)}_${this.dice.digits(15)}`;
  }

  topic(): string {
    return String(this.topics++);
  }

  forumPost(): string {
    return String(this.forumPosts++);
  }

  message(): string {
    return `m_${this.dice.letters(54)}`;
  }

  recommendation(): string {
    return this.dice.digits(15);
  }

  review(): string {
    return `AbFv${this.dice.letters(32)}`;
  }

  /** What holds a thread together, before its first item is written. */
  threadKey(account: AccountKey, kind: StoryKind, person: StoryPerson): string | undefined {
    if (kind === 'message') return person.id;
    if (kind === 'forum') return this.topic();
    if (kind === 'review') return account === 'google' ? this.review() : this.recommendation();
    return undefined;
  }
}

/** Google gives a reply no id; the desk knows it by the review and the time. */
export const reviewReplyId = (reviewId: string, at: Date): string =>
  `${reviewId}/reply/${at.toISOString()}`;

import type { SandboxForumPost, SandboxPerson, SandboxPost } from '../contract.js';
import type { StoredCrmContact, StoredCrmDeal, StoredCrmNote } from '../crm/records.js';
import { Collection } from './collection.js';
import type {
  StoredComment,
  StoredFile,
  StoredMessage,
  StoredRecommendation,
  StoredReview,
  StoredTopic,
  WorldRecord,
} from './records.js';

export const threadOf = (pageId: string, personId: string): string => `${pageId}:${personId}`;
const accountOf = (person: Pick<SandboxPerson, 'network' | 'accountId'>): string =>
  `${person.network}:${person.accountId ?? ''}`;

const nameKey = (of: Pick<SandboxPerson, 'network' | 'accountId'>, name: string): string =>
  `${accountOf(of)} ${name.trim().toLowerCase()}`;

/** Everything the networks know, rebuilt from the journal at start. */
export class World {
  readonly people = new Collection<SandboxPerson>(accountOf);
  readonly posts = new Collection<SandboxPost>((post) => post.pageId);
  readonly comments = new Collection<StoredComment>(
    (comment) => comment.parentId ?? comment.postId,
  );
  readonly recommendations = new Collection<StoredRecommendation>((item) => item.pageId);
  readonly messages = new Collection<StoredMessage>((m) => threadOf(m.pageId, m.personId));
  readonly reviews = new Collection<StoredReview>(() => 'location');
  readonly topics = new Collection<StoredTopic>(() => 'forum');
  readonly forumPosts = new Collection<SandboxForumPost>((post) => post.topicId);
  readonly files = new Collection<StoredFile>(() => 'files');
  readonly crmContacts = new Collection<StoredCrmContact>(({ crm }) => crm);
  readonly crmDeals = new Collection<StoredCrmDeal>(({ crm }) => crm);
  readonly crmNotes = new Collection<StoredCrmNote>(({ crm }) => crm);
  /** Fields each page has the app subscribed to. */
  readonly installed = new Map<string, string[]>();
  private readonly peopleByName = new Map<string, string>();
  readonly answeredPrivately = new Set<string>();

  get empty(): boolean {
    return this.people.size === 0 && this.posts.size === 0 && this.topics.size === 0;
  }

  /** A person by name within one account; names are compared without regard to case. */
  personNamed(of: Pick<SandboxPerson, 'network' | 'accountId'>, name: string) {
    const id = this.peopleByName.get(nameKey(of, name));
    return id === undefined ? undefined : this.people.get(id);
  }

  peopleOf(of: Pick<SandboxPerson, 'network' | 'accountId'>): SandboxPerson[] {
    return this.people.in(accountOf(of));
  }

  apply(record: WorldRecord): void {
    switch (record.t) {
      case 'person':
        this.people.put(record.v);
        this.peopleByName.set(nameKey(record.v, record.v.name), record.v.id);
        return;
      case 'post':
        return this.posts.put(record.v);
      case 'comment':
        return this.comments.put(record.v);
      case 'recommendation':
        return this.recommendations.put(record.v);
      case 'message':
        return this.messages.put(record.v);
      case 'review':
        return this.reviews.put(record.v);
      case 'topic':
        return this.topics.put(record.v);
      case 'forumPost':
        return this.forumPosts.put(record.v);
      case 'crmContact':
        return this.crmContacts.put(record.v);
      case 'crmDeal':
        return this.crmDeals.put(record.v);
      case 'crmNote':
        return this.crmNotes.put(record.v);
      case 'file':
        return this.files.put(record.v);
      case 'installed':
        this.installed.set(record.v.pageId, record.v.fields);
        return;
      case 'answeredPrivately':
        this.answeredPrivately.add(record.v.commentId);
        return;
    }
  }
}

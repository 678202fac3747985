import type {
  SandboxComment,
  SandboxForumPost,
  SandboxMessage,
  SandboxPerson,
  SandboxPost,
  SandboxRecommendation,
  SandboxReview,
  SandboxTopic,
} from '../contract.js';
import type { StoredCrmContact, StoredCrmDeal, StoredCrmNote } from '../crm/records.js';

/** A file or a foreign address that stands with a comment or message. Own files begin with /media/. */
export interface Attachment {
  url: string;
  type: 'image' | 'file';
  name?: string;
}

export interface StoredComment extends SandboxComment {
  attachment?: Attachment;
  liked?: boolean;
}

export interface StoredRecommendation extends SandboxRecommendation {
  removed?: boolean;
}

export interface StoredMessage extends SandboxMessage {
  attachment?: Attachment;
  metadata?: string;
  /** Sent through the API by the desk's app, not by hand in the network's own inbox. */
  viaApp?: boolean;
}

export interface StoredReview extends SandboxReview {
  removed?: boolean;
}

export interface StoredTopic extends SandboxTopic {
  /** User ids that may see it: a personal message instead of a public topic. */
  privateTo?: string[];
}

export interface StoredFile {
  id: string;
  name: string;
  mime: string;
  bytes: number;
}

/** State is written as whole items: the last record of an id wins. */
export type WorldRecord =
  | { t: 'person'; v: SandboxPerson }
  | { t: 'post'; v: SandboxPost }
  | { t: 'comment'; v: StoredComment }
  | { t: 'recommendation'; v: StoredRecommendation }
  | { t: 'message'; v: StoredMessage }
  | { t: 'review'; v: StoredReview }
  | { t: 'topic'; v: StoredTopic }
  | { t: 'forumPost'; v: SandboxForumPost }
  | { t: 'crmContact'; v: StoredCrmContact }
  | { t: 'crmDeal'; v: StoredCrmDeal }
  | { t: 'crmNote'; v: StoredCrmNote }
  | { t: 'file'; v: StoredFile }
  | { t: 'installed'; v: { pageId: string; fields: string[] } }
  | { t: 'answeredPrivately'; v: { commentId: string } };

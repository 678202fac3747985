/** Other systems that know customers; no networks, but they fail and keep a ledger like them. */
export type SandboxCrm = 'hubspot' | 'salesforce';

export type SandboxNetwork = 'facebook' | 'google-reviews' | 'discourse';

/** A person as one account of a network knows them. On Facebook ids differ from page to page. */
export interface SandboxPerson {
  network: SandboxNetwork;
  /** Page id for Facebook; absent elsewhere. */
  accountId?: string;
  /** Page-scoped id, reviewer id (never shown by the API) or numeric user id of the forum. */
  id: string;
  name: string;
  /** Forum only; made from the name when absent. */
  username?: string;
}

/** A Facebook post. `id` is `<page id>_<number>`; the author is the page when absent. */
export interface SandboxPost {
  id: string;
  pageId: string;
  text: string;
  createdAt: string;
  authorId?: string;
}

/** A Facebook comment. `id` is `<number of the post>_<number>`; the author may be the page. */
export interface SandboxComment {
  id: string;
  postId: string;
  /** The comment that this one answers; absent for a comment on the post. */
  parentId?: string;
  authorId: string;
  text: string;
  createdAt: string;
  editedAt?: string;
  hidden?: boolean;
  removed?: boolean;
}

/** A recommendation of a Facebook page; `id` is its open graph story, under which comments stand. */
export interface SandboxRecommendation {
  id: string;
  pageId: string;
  authorId: string;
  recommends: boolean;
  text: string;
  createdAt: string;
}

/** A Messenger message between a page and one person. */
export interface SandboxMessage {
  id: string;
  pageId: string;
  personId: string;
  from: 'person' | 'page';
  text: string;
  createdAt: string;
  /** Absent: not read by the other side yet. */
  readAt?: string;
}

/** A Google review with its one reply. */
export interface SandboxReview {
  id: string;
  authorId: string;
  stars: 1 | 2 | 3 | 4 | 5;
  /** Absent: stars alone. */
  text?: string;
  createdAt: string;
  updatedAt?: string;
  reply?: { text: string; updatedAt: string };
}

/** A topic of the forum. Its first post is the forum post with number 1. */
export interface SandboxTopic {
  id: string;
  title: string;
  category?: string;
  createdAt: string;
}

/** A post of the forum. The brand writes as the user `SANDBOX_FORUM.brand.id`. */
export interface SandboxForumPost {
  id: string;
  topicId: string;
  /** Place in the topic, from 1. */
  number: number;
  authorId: string;
  /** Markdown. */
  text: string;
  createdAt: string;
  replyToNumber?: number;
  editedAt?: string;
  removed?: boolean;
}

/** A whole history to start from. Nothing of it is announced by webhook. Known ids are left alone. */
export interface SandboxSnapshot {
  people: SandboxPerson[];
  posts: SandboxPost[];
  comments: SandboxComment[];
  recommendations: SandboxRecommendation[];
  messages: SandboxMessage[];
  reviews: SandboxReview[];
  topics: SandboxTopic[];
  forumPosts: SandboxForumPost[];
}

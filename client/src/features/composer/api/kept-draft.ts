import type { Instant } from '../../../api/types/common';
import type { UsedCanned } from '../../../api/types/canned';
import type { Draft, FileRef } from '../../../api/types/replies';

/** A draft as it stands in the composer, and how far the server knows it. */
export interface KeptDraft {
  body: string;
  attachments: FileRef[];
  /** What of the library was put into it here. */
  canned: readonly UsedCanned[];
  /** When the server kept it last; null: it has none. */
  updatedAt: Instant | null;
  state: 'saved' | 'unsaved' | 'failing';
  /** What was written elsewhere meanwhile, when that is something else. */
  theirs: Draft | null;
}

export const emptyDraft: KeptDraft = {
  body: '',
  attachments: [],
  canned: [],
  updatedAt: null,
  state: 'saved',
  theirs: null,
};

export const isEmpty = ({ body, attachments }: Pick<KeptDraft, 'body' | 'attachments'>): boolean =>
  body.trim() === '' && attachments.length === 0;

/** What to show when the server's draft was read: what is being written here is never replaced. */
export function withServerDraft(here: KeptDraft | undefined, server: Draft | null): KeptDraft {
  const fromServer: KeptDraft = server
    ? {
        body: server.body,
        attachments: server.attachments,
        canned: here?.canned ?? [],
        updatedAt: server.updatedAt,
        state: 'saved',
        theirs: null,
      }
    : emptyDraft;
  if (here === undefined || here.state === 'saved' || isEmpty(here)) return fromServer;
  const isNewer = server !== null && server.updatedAt > (here.updatedAt ?? '');
  const differs = isNewer && !isEmpty(server) && server.body !== here.body;
  return differs ? { ...here, theirs: server } : here;
}

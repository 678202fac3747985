import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { keys } from '../../../api/keys';
import type { ComposerModeName } from '../../../api/types/conversations';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import { emptyDraft, type KeptDraft } from './kept-draft';

const keepers = new WeakMap<QueryClient, DraftKeeper>();

/** One keeper for the whole desk, so that a save goes on when the conversation is left. */
function keeperOf(client: QueryClient): DraftKeeper {
  const keeper = keepers.get(client) ?? createDraftKeeper(client);
  keepers.set(client, keeper);
  return keeper;
}

/** The draft of one mode in one conversation, and what changes it. */
export function useDraft(conversationId: string, mode: ComposerModeName) {
  const client = useQueryClient();
  const keeper = keeperOf(client);
  const query = useQuery({
    queryKey: keys.draft(conversationId, mode),
    queryFn: ({ signal }) => keeper.load(conversationId, mode, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnWindowFocus: 'always',
  });

  useEffect(() => {
    const flush = () => keeper.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper, conversationId, mode]);

  const change = useMemo(
    () => ({
      edit: (draftFrom: (now: KeptDraft) => Partial<KeptDraft>) =>
        keeper.edit(conversationId, mode, draftFrom(keptDraft(client, conversationId, mode))),
    }),
    [client, keeper, conversationId, mode],
  );
  return { draft: query.data ?? emptyDraft, ...change };
}

/** Changes the draft of any mode, from outside of its editor. */
export function useDrafts(conversationId: string) {
  const client = useQueryClient();
  const keeper = keeperOf(client);
  return useMemo(
    () => ({
      edit: (mode: ComposerModeName, draft: Partial<KeptDraft>) =>
        keeper.edit(conversationId, mode, draft),
      clear: (mode: ComposerModeName) => keeper.clear(conversationId, mode),
      bringBack: (mode: ComposerModeName, body: string) =>
        keeper.bringBack(conversationId, mode, body),
      read: (mode: ComposerModeName) => keptDraft(client, conversationId, mode),
    }),
    [client, keeper, conversationId],
  );
}

const keptDraft = (client: QueryClient, conversationId: string, mode: ComposerModeName) =>
  client.getQueryData<KeptDraft>(keys.draft(conversationId, mode)) ?? emptyDraft;

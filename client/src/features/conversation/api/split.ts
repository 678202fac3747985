import { request } from '../../../api/request';
import type { Conversation } from '../../../api/types/conversations';
import { useCommand } from './command';

/** Gives what one participant says a conversation of its own; answers with that conversation. */
export const useSplit = (id: string) =>
  useCommand((identityId: string) =>
    request<Conversation>('POST', `/conversations/${id}/splits`, { body: { identityId } }),
  );

/** Puts a part back where it was split from; answers with the whole. */
export const useJoin = (id: string) =>
  useCommand(() => request<Conversation>('POST', `/conversations/${id}/join`));

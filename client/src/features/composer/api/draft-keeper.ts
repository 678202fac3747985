import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/keys';
import { isProblem } from '../../../api/problem';
import { request } from '../../../api/request';
import type { ComposerModeName } from '../../../api/types/conversations';
import type { Draft } from '../../../api/types/replies';
import { restored } from '../model/restored';
import { emptyDraft, isEmpty, withServerDraft, type KeptDraft } from './kept-draft';

const pauseMs = 800;
const retryMs = 5_000;

export interface DraftKeeper {
  load(conversationId: string, mode: ComposerModeName, signal: AbortSignal): Promise<KeptDraft>;
  edit(conversationId: string, mode: ComposerModeName, change: Partial<KeptDraft>): void;
  /** Saves at once what still waits for a pause in the typing. */
  flush(): void;
  /** Empties the composer because its words are being sent; nothing is said to the server. */
  clear(conversationId: string, mode: ComposerModeName): void;
  /** Puts the words of a reply that was taken back into the composer, before what was begun since. */
  bringBack(conversationId: string, mode: ComposerModeName, body: string): Promise<void>;
}

/**
 * Keeps what is being written: in the cache at once, on the server after each pause. A save that
 * fails is repeated until it succeeds; the words stay in the cache meanwhile.
 */
export function createDraftKeeper(client: QueryClient): DraftKeeper {
  const timers = new Map<string, { timer: ReturnType<typeof setTimeout>; save: () => void }>();
  const saving = new Map<string, Promise<void>>();

  const read = (id: string, mode: ComposerModeName) =>
    client.getQueryData<KeptDraft>(keys.draft(id, mode)) ?? emptyDraft;
  const write = (id: string, mode: ComposerModeName, change: Partial<KeptDraft>) =>
    client.setQueryData<KeptDraft>(keys.draft(id, mode), { ...read(id, mode), ...change });

  function schedule(id: string, mode: ComposerModeName, delay: number) {
    const key = `${id} ${mode}`;
    clearTimeout(timers.get(key)?.timer);
    const run = () => {
      timers.delete(key);
      const before = saving.get(key) ?? Promise.resolve();
      const next = before.then(() => save(id, mode));
      saving.set(key, next);
    };
    timers.set(key, { timer: setTimeout(run, delay), save: run });
  }

  async function save(id: string, mode: ComposerModeName): Promise<void> {
    const draft = read(id, mode);
    if (draft.state === 'saved') return;
    try {
      const updatedAt = await put(id, mode, draft);
      const now = read(id, mode);
      const unchanged = now.body === draft.body && now.attachments === draft.attachments;
      write(id, mode, unchanged ? { updatedAt, state: 'saved' } : { updatedAt });
    } catch (error) {
      write(id, mode, { state: 'failing' });
      if (mayPass(error)) schedule(id, mode, retryMs);
    }
  }

  function clear(id: string, mode: ComposerModeName) {
    const key = `${id} ${mode}`;
    clearTimeout(timers.get(key)?.timer);
    timers.delete(key);
    client.setQueryData<KeptDraft>(keys.draft(id, mode), emptyDraft);
  }

  function edit(id: string, mode: ComposerModeName, change: Partial<KeptDraft>) {
    write(id, mode, { state: 'unsaved', ...change });
    schedule(id, mode, pauseMs);
  }

  return {
    edit,
    clear,
    async load(id, mode, signal) {
      const draft = await find(id, mode, signal);
      return withServerDraft(client.getQueryData<KeptDraft>(keys.draft(id, mode)), draft);
    },
    flush() {
      for (const [, { timer, save: run }] of timers) {
        clearTimeout(timer);
        run();
      }
    },
    async bringBack(id, mode, body) {
      const begun = read(id, mode);
      edit(id, mode, restored({ body, attachments: [] }, begun));
      if (!isEmpty(begun)) return;
      const given = await find(id, mode);
      if (given && read(id, mode).body === body) edit(id, mode, { attachments: given.attachments });
    },
  };
}

const mayPass = (error: unknown) => !isProblem(error) || error.status === 0 || error.status >= 500;

async function find(
  id: string,
  mode: ComposerModeName,
  signal?: AbortSignal,
): Promise<Draft | null> {
  try {
    const path = `/conversations/${id}/drafts/${mode}`;
    return (await request<Draft | undefined>('GET', path, { signal })) ?? null;
  } catch (error) {
    if (isProblem(error) && error.status === 404) return null;
    throw error;
  }
}

async function put(id: string, mode: ComposerModeName, draft: KeptDraft): Promise<string | null> {
  const path = `/conversations/${id}/drafts/${mode}`;
  if (isEmpty(draft)) {
    await request<void>('DELETE', path);
    return null;
  }
  const attachmentIds = draft.attachments.map((file) => file.id);
  const saved = await request<Draft>('PUT', path, { body: { body: draft.body, attachmentIds } });
  return saved.updatedAt;
}

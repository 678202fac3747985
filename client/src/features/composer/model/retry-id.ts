import type { FileRef } from '../../../api/types/replies';

interface Attempt {
  clientId: string;
  mode: string;
  body: string;
  attachments: readonly FileRef[];
}

/**
 * The client id for an attempt: that of the failed one when exactly the same is sent again, so that
 * a reply which arrived although no answer came is never sent twice.
 */
export function clientIdFor(
  next: Omit<Attempt, 'clientId'>,
  failed: Attempt | null,
  fresh: () => string,
): string {
  const same =
    failed !== null &&
    failed.mode === next.mode &&
    failed.body === next.body &&
    failed.attachments.map(({ id }) => id).join() === next.attachments.map(({ id }) => id).join();
  return same ? failed.clientId : fresh();
}

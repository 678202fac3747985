import type { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const keyOf = (path: string) => ['gone', path] as const;

/** From now on nobody asks the server for it, though a page may still stand open for a moment. */
export const markGone = (client: QueryClient, path: string): void => {
  client.setQueryData(keyOf(path), true);
};

/** The removal was refused: it is there. */
export const unmarkGone = (client: QueryClient, path: string): void =>
  client.removeQueries({ queryKey: keyOf(path) });

/** Throws what the server would say of something that was just removed here. */
export function refuseGone(client: QueryClient, path: string): void {
  if (client.getQueryData(keyOf(path)) === true)
    throw new Problem(404, 'gone.removed', 'It has been removed.');
}

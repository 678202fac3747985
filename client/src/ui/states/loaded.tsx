import type { ReactNode } from 'react';
import { ErrorState } from './error-state';

interface Props<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** In the size of what will stand there. */
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

/** What a query brought; before that its skeleton, or why it failed. Old data is better than none. */
export function Loaded<Data>({ query, skeleton, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return skeleton;
  return <ErrorState error={query.error} retry={() => void query.refetch()} />;
}

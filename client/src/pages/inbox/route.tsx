import type { LoaderFunctionArgs } from 'react-router';

export { InboxPage as Component } from './inbox-page';

/** Begins to fetch the conversation's code beside the list's when the address names one. */
export function loader({ params }: LoaderFunctionArgs): null {
  if (params.conversationId !== undefined) void import('./conversation-area');
  return null;
}

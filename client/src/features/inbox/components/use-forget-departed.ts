import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { forgetDeparted } from '../../../api/conversation-cache';
import type { ListQuery } from '../../../api/types/views';

/** A row that stayed only because it was being read leaves once something else is open. */
export function useForgetDeparted(query: ListQuery, openId: string | null): void {
  const client = useQueryClient();
  const before = useRef(openId);
  useEffect(() => {
    if (before.current !== openId) forgetDeparted(client, query, openId);
    before.current = openId;
  }, [client, query, openId]);
}

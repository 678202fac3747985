import { useQueryClient } from '@tanstack/react-query';
import { use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { bridge, type Bridge } from './bridge';
import { LiveContext, type Live, type LiveStatus } from './live-context';
import type { LiveSocket } from './socket';
import { SocketContext } from './socket-context';

/** Keeps one socket open while somebody is signed in. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const open = use(SocketContext);
  const client = useQueryClient();
  const [status, setStatus] = useState<LiveStatus>('connecting');
  const socket = useRef<LiveSocket | null>(null);
  const active = useRef<Bridge | null>(null);
  const watched = useRef<string | null>(null);

  useEffect(() => {
    let ended = false;
    const start = async () => {
      const opened = await open();
      if (ended) return;
      socket.current = opened;
      active.current = bridge(client, opened);
      opened.on('connect', () => setStatus('live'));
      opened.on('disconnect', () => setStatus('lost'));
      opened.on('connect_error', () => setStatus('lost'));
      opened.connect();
      if (watched.current !== null) active.current.watch(watched.current);
    };
    start().catch(() => setStatus('lost'));
    return () => {
      ended = true;
      active.current?.stop();
      active.current = null;
      socket.current = null;
    };
  }, [client, open]);

  const watch = useCallback((conversationId: string | null) => {
    watched.current = conversationId;
    active.current?.watch(conversationId);
  }, []);
  const sayTyping = useCallback((conversationId: string, typing: boolean) => {
    socket.current?.emit('typing', { conversationId, typing });
  }, []);

  const live = useMemo<Live>(() => ({ status, watch, sayTyping }), [status, watch, sayTyping]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

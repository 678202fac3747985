import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { NoticeStack } from './notice-stack';
import { withNotice, type NewNotice, type Notice } from './notices';

type Show = (notice: NewNotice) => void;

const NoticesContext = createContext<Show>(() => undefined);

/** Shows a short notice at the foot of the screen, with an undo where there is one. */
export const useNotice = () => use(NoticesContext);

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<Notice[]>([]);
  const nextId = useRef(0);
  const show = useCallback<Show>((notice) => {
    nextId.current += 1;
    const id = nextId.current;
    setNotices((current) => withNotice(current, id, notice));
  }, []);
  const dismiss = useCallback(
    (id: number) => setNotices((current) => current.filter((notice) => notice.id !== id)),
    [],
  );
  return (
    <NoticesContext value={show}>
      {children}
      <NoticeStack notices={notices} onDismiss={dismiss} />
    </NoticesContext>
  );
}

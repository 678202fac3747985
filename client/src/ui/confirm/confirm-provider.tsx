import { Suspense, createContext, lazy, use, useCallback, useState, type ReactNode } from 'react';
import type { Question } from './confirm-dialog';

const ConfirmDialog = lazy(async () => ({
  default: (await import('./confirm-dialog')).ConfirmDialog,
}));

type Ask = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Ask>(() => Promise.resolve(false));

/** Asks a question in a dialog; resolves with whether it was confirmed. */
export const useConfirm = () => use(ConfirmContext);

interface Asked extends Question {
  answer: (confirmed: boolean) => void;
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);

  const ask = useCallback<Ask>(
    (question) =>
      new Promise((answer) => {
        setAsked({ ...question, answer });
        setOpen(true);
      }),
    [],
  );
  const settle = (confirmed: boolean) => {
    setOpen(false);
    asked?.answer(confirmed);
  };

  return (
    <ConfirmContext value={ask}>
      {children}
      <Suspense>
        {asked && (
          <ConfirmDialog
            {...asked}
            open={open}
            onConfirm={() => settle(true)}
            onCancel={() => settle(false)}
          />
        )}
      </Suspense>
    </ConfirmContext>
  );
}

import { Suspense, lazy } from 'react';
import type { Action } from './action';

const ActionMenuBody = lazy(async () => ({
  default: (await import('./action-menu-body')).ActionMenuBody,
}));

interface Props {
  anchor: HTMLElement | null;
  actions: readonly Action[];
  onClose: () => void;
}

/** Commands as a menu at the element that opened it; its code is fetched with the first one. */
export const ActionMenu = ({ anchor, ...rest }: Props) => (
  <Suspense>{anchor !== null && <ActionMenuBody anchor={anchor} {...rest} />}</Suspense>
);

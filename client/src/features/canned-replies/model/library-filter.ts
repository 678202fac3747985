import type { CannedState } from '../../../api/types/canned';

export const showns = ['all', 'review', 'drafts', 'own', 'retired'] as const;
/** A standing look at the library, beside its folders. */
export type Shown = (typeof showns)[number];

export interface LibraryFilter {
  q: string;
  shown: Shown;
  /** Null: whatever the folder. */
  folder: string | null;
  language: string;
}

const isShown = (text: string | null): text is Shown => showns.some((shown) => shown === text);

export function filterIn(address: URLSearchParams): LibraryFilter {
  const shown = address.get('show');
  return {
    q: address.get('q')?.trim() ?? '',
    shown: isShown(shown) ? shown : 'all',
    folder: address.get('folder'),
    language: address.get('language') ?? '',
  };
}

/** Only what is set stands in the address. */
export function addressOf({ q, shown, folder, language }: LibraryFilter): URLSearchParams {
  const address = new URLSearchParams();
  if (q) address.set('q', q);
  if (shown !== 'all') address.set('show', shown);
  if (folder !== null) address.set('folder', folder);
  if (language) address.set('language', language);
  return address;
}

export const isWide = ({ q, shown, folder, language }: LibraryFilter): boolean =>
  q === '' && shown === 'all' && folder === null && language === '';

const states: Partial<Record<Shown, CannedState>> = { drafts: 'draft', retired: 'retired' };

/** As the server takes it. */
export const queryOf = ({ q, shown, folder, language }: LibraryFilter) => ({
  q,
  language,
  folder: folder ?? undefined,
  state: states[shown],
  scope: shown === 'own' ? 'own' : undefined,
  reviewDue: shown === 'review' ? true : undefined,
});

import { useTranslation } from 'react-i18next';
import type { BuiltInView, SavedView } from '../../../api/types/views';
import { useViews } from '../api/views';

/** The built-in views in the order of a desk that nobody has arranged. */
export const builtInViews: readonly BuiltInView[] = [
  'unanswered',
  'mine',
  'unassigned',
  'breaching',
  'escalated',
  'waiting-for-me',
  'snoozed',
  'waiting',
  'problems',
  'resolved',
  'all',
];

export const isBuiltIn = (view: string): view is BuiltInView =>
  builtInViews.some((key) => key === view);

/** The name of a view in the reader's words, and the saved view it is, if it is one. */
export function useView(view: string): { name: string; saved: SavedView | undefined } {
  const { t } = useTranslation('inbox');
  const saved = useViews().data?.saved.find(({ id }) => id === view);
  if (isBuiltIn(view)) return { name: t(`view.${view}`), saved: undefined };
  return { name: saved?.name ?? t('title'), saved };
}

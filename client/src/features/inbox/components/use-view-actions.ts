import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../paths/paths';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useViews } from '../api/views';
import { savedViewIcon, viewIcons } from './view-icons';

/** Every view by name in the command palette. */
export function useViewActions(): void {
  const { t } = useTranslation('inbox');
  const navigate = useNavigate();
  const { data: views } = useViews();
  const actions = useMemo<Action[]>(() => {
    const to = (key: string, name: string, icon: Action['icon']): Action => ({
      id: `view.${key}`,
      title: t('views.goTo', { name }),
      group: 'view',
      icon,
      run: () => navigate(paths.inbox(key)),
    });
    return [
      ...(views?.builtIn ?? []).map(({ key }) => to(key, t(`view.${key}`), viewIcons[key])),
      ...(views?.saved ?? []).map(({ id, name }) => to(id, name, savedViewIcon)),
    ];
  }, [t, navigate, views]);
  useOfferActions(actions);
}

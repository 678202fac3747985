import { Command, Keyboard, Search } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '../../api/session';
import { paths } from '../../paths/paths';
import type { Action } from '../../ui/actions/action';
import { useOfferActions } from '../../ui/actions/actions-context';
import { useSections } from './use-sections';

export type Overlay = 'palette' | 'shortcuts';

/** What can be done everywhere: go to a section, search, open the palette or the sheet. */
export function useShellActions(open: (overlay: Overlay) => void): void {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { can } = useMe();
  const sections = useSections();

  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'palette',
        title: t('palette.open'),
        group: 'app',
        icon: Command,
        shortcut: 'mod+k',
        whileTyping: true,
        keyboardOnly: true,
        run: () => open('palette'),
      },
      {
        id: 'shortcuts',
        title: t('shortcuts.open'),
        group: 'app',
        icon: Keyboard,
        shortcut: '?',
        run: () => open('shortcuts'),
      },
      ...sections.map<Action>(({ id, path, icon, shortcut }) => ({
        id: `go.${id}`,
        title: t('goTo', { place: t(`nav.${id}`) }),
        group: 'go',
        icon,
        shortcut,
        run: () => navigate(path),
      })),
      ...(can.includes('conversations.read')
        ? [
            {
              id: 'search',
              title: t('nav.search'),
              group: 'app',
              icon: Search,
              shortcut: '/',
              keyboardOnly: true,
              run: () => navigate(paths.search),
            } satisfies Action,
          ]
        : []),
    ],
    [t, navigate, can, open, sections],
  );
  useOfferActions(actions);
}

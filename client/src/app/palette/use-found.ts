import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCan } from '../../api/session';
import { paths } from '../../paths/paths';
import { canRun, type Action } from '../../ui/actions/action';
import { useAllActions } from '../../ui/actions/actions-context';
import { matching } from './match';

/** What a typed text may mean: commands by name, and at the end a search for the text itself. */
export function useFound(typed: string): Action[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const maySearch = useCan('conversations.read');
  const offered = useAllActions().filter((action) => canRun(action) && !action.keyboardOnly);
  const commands = matching(offered, typed);
  const text = typed.trim();
  if (!maySearch || text === '') return commands;
  const search: Action = {
    id: 'search-for',
    title: t('palette.searchFor', { text }),
    group: 'go',
    icon: Search,
    run: () => navigate(paths.searchFor(text)),
  };
  return [...commands, search];
}

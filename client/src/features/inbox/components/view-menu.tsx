import IconButton from '@mui/material/IconButton';
import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../api/types/views';
import type { Action } from '../../../ui/actions/action';
import { ActionMenu } from '../../../ui/actions/action-menu';
import { useSavedViewActions } from './use-saved-view-actions';

interface Props {
  name: string;
  saved?: SavedView;
  onMove: (by: 1 | -1) => void;
  isFirst: boolean;
  isLast: boolean;
}

/** Moves a view without dragging; a saved one can also be renamed, shared and deleted here. */
export function ViewMenu({ name, saved, onMove, isFirst, isLast }: Props) {
  const { t } = useTranslation('inbox');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const move = (id: 'up' | 'down', by: 1 | -1, enabled: boolean): Action => ({
    id: `view.${id}`,
    title: id === 'up' ? t('views.moveUp') : t('views.moveDown'),
    icon: id === 'up' ? ArrowUp : ArrowDown,
    group: 'view',
    enabled,
    run: () => onMove(by),
  });
  return (
    <>
      <IconButton
        className="menu"
        size="small"
        aria-label={t('views.menu', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{ position: 'absolute', right: 3, top: 3, width: 24, height: 24 }}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Ellipsis size={14} aria-hidden />
      </IconButton>
      <ActionMenu
        anchor={anchor}
        onClose={() => setAnchor(null)}
        actions={[
          move('up', -1, !isFirst),
          move('down', 1, !isLast),
          ...useSavedViewActions(saved),
        ]}
      />
    </>
  );
}

import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ArrowDownUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSort } from '../../../api/types/views';
import { ActionMenu } from '../../../ui/actions/action-menu';

const sorts: readonly ListSort[] = ['newest', 'oldest', 'unanswered', 'due'];

/** The order of the list. */
export function SortMenu({ sort, onSort }: { sort: ListSort; onSort: (sort: ListSort) => void }) {
  const { t } = useTranslation('inbox');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = t('sort.button', { order: t(`sort.${sort}`) });
  return (
    <>
      <Tooltip title={name}>
        <IconButton
          aria-label={name}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <ArrowDownUp size={16} aria-hidden />
        </IconButton>
      </Tooltip>
      <ActionMenu
        anchor={anchor}
        onClose={() => setAnchor(null)}
        actions={sorts.map((option) => ({
          id: `sort.${option}`,
          title: t(`sort.${option}`),
          group: 'list',
          chosen: option === sort,
          run: () => onSort(option),
        }))}
      />
    </>
  );
}

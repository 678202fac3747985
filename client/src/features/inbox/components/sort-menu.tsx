import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { ArrowDownUp, Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSort } from '../../../api/types/views';

const sorts: readonly ListSort[] = ['newest', 'oldest', 'unanswered'];

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
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {sorts.map((option) => (
          <MenuItem
            key={option}
            role="menuitemradio"
            aria-checked={option === sort}
            selected={option === sort}
            onClick={() => {
              setAnchor(null);
              onSort(option);
            }}
          >
            <span style={{ flex: 1 }}>{t(`sort.${option}`)}</span>
            {option === sort && <Check size={14} aria-hidden />}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

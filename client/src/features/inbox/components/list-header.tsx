import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { ListFilter as FilterIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFilter, ListSort } from '../../../api/types/views';
import { Kbd } from '../../../ui/kbd/kbd';
import { Spacer, Toolbar } from '../../../ui/page/toolbar';
import { isFiltered } from '../model/list-address';
import { SortMenu } from './sort-menu';

const Dot = styled('span')(({ theme }) => ({
  position: 'absolute',
  top: 5,
  right: 4,
  width: 7,
  height: 7,
  borderRadius: '50%',
  backgroundColor: theme.vars.palette.hark.accent.text,
}));

interface Props {
  title: string;
  filter: ListFilter;
  sort: ListSort;
  onSort: (sort: ListSort) => void;
  onFilter: (anchor: HTMLElement) => void;
  filterOpen: boolean;
  /** Right of the title: what is new. */
  news: ReactNode;
  /** Before the title: the way to the views on a narrow screen. */
  lead?: ReactNode;
}

/** Name of the list, filter and order. */
export function ListHeader(props: Props) {
  const { t } = useTranslation('inbox');
  const { title, filter, sort, onSort, onFilter, filterOpen, news, lead } = props;
  return (
    <Toolbar>
      {lead}
      <Typography variant="h3" component="h1" noWrap>
        {title}
      </Typography>
      {news}
      <Spacer />
      <Tooltip
        title={
          <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
            {t('filter.title')} <Kbd shortcut="f" />
          </span>
        }
      >
        <IconButton
          id="list-filter"
          aria-label={t('filter.button')}
          aria-haspopup="dialog"
          aria-expanded={filterOpen}
          onClick={(event) => onFilter(event.currentTarget)}
        >
          <FilterIcon size={17} aria-hidden />
          {isFiltered(filter) && <Dot />}
        </IconButton>
      </Tooltip>
      <SortMenu sort={sort} onSort={onSort} />
    </Toolbar>
  );
}

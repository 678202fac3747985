import Tooltip from '@mui/material/Tooltip';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewCount } from '../../../api/types/views';
import { Count, ViewLink, ViewName } from './view-parts';

interface Props {
  name: string;
  to: string;
  icon: ReactNode;
  count: ViewCount;
  current: boolean;
  /** Only the icon; name and number show on hover. */
  folded: boolean;
  /** A menu takes the place of the number on hover. */
  hasMenu?: boolean;
}

/** One view in the left pane: icon, name, how many. */
export function ViewEntry({ name, to, icon, count, current, folded, hasMenu = false }: Props) {
  const { t } = useTranslation('inbox');
  const number = count.atLeast ? t('views.atLeast', { count: count.n }) : String(count.n);
  const spoken = t('views.counted', { name, count: number });
  return (
    <Tooltip title={folded ? spoken : ''} placement="right">
      <ViewLink
        to={to}
        aria-current={current ? 'page' : undefined}
        aria-label={spoken}
        data-folded={folded}
      >
        {icon}
        {!folded && <ViewName>{name}</ViewName>}
        {/* A space, so that what is read and what is spoken are the same words. */}{' '}
        {!folded && count.n > 0 && (
          <Count className="count" data-menu={hasMenu}>
            {number}
          </Count>
        )}
      </ViewLink>
    </Tooltip>
  );
}

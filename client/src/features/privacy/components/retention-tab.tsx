import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useRetention } from '../api/retention';
import { RetentionRow } from './retention-row';

/** How long each kind of data stays, and what the last sweep took away. */
export function RetentionTab() {
  const { t } = useTranslation('privacy');
  return (
    <>
      <Loaded query={useRetention()} skeleton={<ListSkeleton rows={9} rowHeight={76} />}>
        {(rules) => (
          <List aria-label={t('retention.title')}>
            {rules.map((rule) => (
              <RetentionRow key={rule.kind} rule={rule} />
            ))}
          </List>
        )}
      </Loaded>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 2 }}>
        {t('retention.always')}
      </Typography>
    </>
  );
}

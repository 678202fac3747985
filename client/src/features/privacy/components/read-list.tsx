import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../../ui/list/load-more';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { usePrivacyReads } from '../api/privacy';

const Lines = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': { display: 'flex', flexWrap: 'wrap', gap: '0 8px', padding: '3px 0' },
  '& span': { color: theme.vars.palette.hark.text.muted },
}));

/** Who looked at the data of somebody, by the hour. */
export function ReadList({ customerId }: { customerId: string }) {
  const { t, i18n } = useTranslation('privacy');
  const style = { language: i18n.language, zone: useZone() };
  const query = usePrivacyReads({ customerId });
  return (
    <div>
      <Typography variant="body2" component="h4" sx={{ fontWeight: 550, mb: 0.5 }}>
        {t('reads.title')}
      </Typography>
      <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={26} />}>
        {({ pages }) => {
          const reads = pages.flatMap((page) => page.items);
          return reads.length === 0 ? (
            <Typography variant="caption" color="textSecondary">
              {t('reads.none')}
            </Typography>
          ) : (
            <>
              <Lines aria-label={t('reads.title')}>
                {reads.map(({ userId, userName, hour, what, times }) => (
                  <li key={`${hour} ${userId} ${what}`}>
                    {userName}
                    <span>
                      {t(`reads.what.${what}`, { count: times })} ·{' '}
                      {dateAndTime(Date.parse(hour), style)}
                    </span>
                  </li>
                ))}
              </Lines>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

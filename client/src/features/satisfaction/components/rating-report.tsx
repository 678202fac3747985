import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Download, Star } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatingReportBy } from '../../../api/types/satisfaction';
import { SelectField } from '../../../ui/field/select-field';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useNow } from '../../../ui/time/use-now';
import { useZone } from '../../../ui/time/zone-context';
import { ratingCsv, useRatingReport } from '../api/report';
import { type Period, periodOf, periods } from '../model/period';
import { CommentList } from './comment-list';
import { RatingRows } from './rating-rows';
import { WholeRating } from './whole-rating';

const Bar = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
  alignItems: 'end',
  gap: 12,
  marginBottom: 16,
});

const groups: readonly RatingReportBy[] = ['channel', 'agent', 'team', 'week'];

/** The share of content customers, how many answered, by whom and where, down to what they wrote. */
export function RatingReport() {
  const { t } = useTranslation('satisfaction');
  const zone = useZone();
  const now = useNow();
  const [by, setBy] = useState<RatingReportBy>('channel');
  const [period, setPeriod] = useState<Period>('30');
  const question = { by, timeZone: zone, ...periodOf(period, now, zone) };
  const query = useRatingReport(question);
  return (
    <>
      <Bar>
        <SelectField
          label={t('period')}
          value={period}
          options={periods.map((value) => ({ value, label: t(`days.${value}`) }))}
          onChange={({ target }) => setPeriod(target.value as Period)}
        />
        <SelectField
          label={t('by')}
          value={by}
          options={groups.map((value) => ({ value, label: t(`group.${value}`) }))}
          onChange={({ target }) => setBy(target.value as RatingReportBy)}
        />
        <Button
          component="a"
          href={ratingCsv(question)}
          download
          startIcon={<Download size={15} aria-hidden />}
        >
          {t('csv')}
        </Button>
      </Bar>
      <Loaded query={query} skeleton={<ListSkeleton rows={6} rowHeight={48} />}>
        {(report) =>
          report.rows.length === 0 ? (
            <EmptyState icon={Star} title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <>
              <WholeRating whole={report.whole} before={report.wholeBefore} />
              <RatingRows rows={report.rows} question={question} />
              <CommentList question={question} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

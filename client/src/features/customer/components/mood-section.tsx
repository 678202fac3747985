import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, WeekMood } from '../../../api/types/customers';
import { usePanelPlace } from './panel-context';
import { PanelSection } from './panel-section';

const MoodPlot = lazy(async () => ({ default: (await import('./mood-plot')).MoodPlot }));

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th': { fontWeight: 400, textAlign: 'left', overflowWrap: 'anywhere' },
  '& thead th': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
  '& td, & thead th:not(:first-of-type)': {
    width: 64,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  '& th, & td': { padding: '2px 0' },
}));

const Room = styled('div')({ minHeight: 72, marginTop: 8 });

const Sum = styled('p')(({ theme }) => ({
  margin: '8px 0 0',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

const sumOf = (moods: readonly WeekMood[], tone: 'positive' | 'neutral' | 'negative') =>
  moods.reduce((sum, mood) => sum + mood[tone], 0);

/** What this customer complains of, and how their messages sounded over the year. */
export function MoodSection({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customer');
  const { showKind } = usePanelPlace();
  const { complaints30d, complaints365d, complaintTopics, moods } = customer.summary;
  if (complaints365d === 0 && moods.length === 0) return null;
  const named = complaintTopics.filter(({ name }) => name !== null);
  return (
    <PanelSection title={t('complaints.title')}>
      {complaints365d > 0 && (
        <Table>
          <thead>
            <tr>
              <th scope="col">{t('complaints.topic')}</th>
              <th scope="col">{t('complaints.days30')}</th>
              <th scope="col">{t('complaints.days365')}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ topicId, name, last30d, last365d }) => (
              <tr key={topicId}>
                <th scope="row">{name}</th>
                <td>{last30d}</td>
                <td>{last365d}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <ButtonBase
                  sx={{ font: 'inherit', textDecoration: 'underline' }}
                  onClick={() => showKind('complaint')}
                >
                  {t('complaints.all')}
                </ButtonBase>
              </th>
              <td>{complaints30d}</td>
              <td>{complaints365d}</td>
            </tr>
          </tbody>
        </Table>
      )}
      {moods.length > 0 && (
        <>
          <Sum>
            {t('mood.sum', {
              positive: sumOf(moods, 'positive'),
              neutral: sumOf(moods, 'neutral'),
              negative: sumOf(moods, 'negative'),
            })}
          </Sum>
          <Room>
            <Suspense>
              <MoodPlot moods={moods} />
            </Suspense>
          </Room>
        </>
      )}
    </PanelSection>
  );
}

import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslation } from 'react-i18next';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useNow } from '../../../ui/time/use-now';
import { useMentions } from '../api/streams';
import { type BrandLine, brandLines, daysUntil } from '../model/mention-days';

const DAYS = 28;
const HOUR_MS = 3_600_000;

/** Share of voice: how often each brand was named in four weeks. */
export function MentionChart() {
  const { t } = useTranslation('listening');
  const now = Math.floor(useNow() / HOUR_MS) * HOUR_MS;
  const days = daysUntil(now, DAYS);
  const query = useMentions(days[0] ?? '', days.at(-1) ?? '');
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={72} />}>
      {(mentions) =>
        mentions.length === 0 ? (
          <EmptyState title={t('mentions.empty')} text={t('mentions.emptyText')} />
        ) : (
          <Lines lines={brandLines(mentions, days)} days={days} />
        )
      }
    </Loaded>
  );
}

function Lines({ lines, days }: { lines: readonly BrandLine[]; days: readonly string[] }) {
  const { t, i18n } = useTranslation('listening');
  const { hark } = useTheme().vars!.palette;
  const colours = [hark.accent.text, hark.text.faint, hark.dueSoon.text, hark.note.text];
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const dayName = new Intl.DateTimeFormat(i18n.language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (
    <>
      <div role="img" aria-label={t('mentions.chart')}>
        <BarChart
          height={200}
          skipAnimation
          margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
          xAxis={[
            {
              scaleType: 'band',
              data: days.map((day) => dayName.format(Date.parse(day))),
              height: 28,
            },
          ]}
          series={lines.map(({ brand, counts }, i) => ({
            data: counts,
            label: brand,
            stack: 'all',
            color: colours[i % colours.length],
          }))}
        />
      </div>
      <List aria-label={t('mentions.title')}>
        {lines.map(({ brand, isOwn, total, share }) => (
          <ListRow key={brand}>
            <RowWords>
              <strong>{brand}</strong>
              <span>{isOwn ? t('mentions.own') : t('mentions.other')}</span>
            </RowWords>
            <span>
              {t('mentions.count', { count: total })} · {percent.format(share)}
            </span>
          </ListRow>
        ))}
      </List>
    </>
  );
}

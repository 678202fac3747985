import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../../../api/types/customers';
import { dayOf } from '../../../ui/time/format-time';
import { useZone } from '../../../ui/time/zone-context';
import { byMonth } from '../model/timeline-months';
import { TimelineEntry } from './timeline-entry';

const Month = styled('h4')(({ theme }) => ({
  margin: '10px 0 2px',
  fontSize: '0.75rem',
  fontWeight: 500,
  color: theme.vars.palette.hark.text.faint,
  '&::first-letter': { textTransform: 'uppercase' },
}));

const List = styled('ol')({ margin: '0 -8px', padding: 0, listStyle: 'none' });

export function TimelineList({ items }: { items: readonly TimelineItem[] }) {
  const { i18n } = useTranslation();
  const zone = useZone();
  const months = useMemo(
    () => byMonth(items, (at) => dayOf(Date.parse(at), { language: 'en', zone })),
    [items, zone],
  );
  const title = (month: string) =>
    new Intl.DateTimeFormat(i18n.language, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.parse(`${month}-15`));
  return months.map(({ month, items: inMonth }) => (
    <div key={month}>
      <Month>{title(month)}</Month>
      <List>
        {inMonth.map((item) => (
          <TimelineEntry key={keyOf(item)} item={item} />
        ))}
      </List>
    </div>
  ));
}

const keyOf = ({ type, at, id }: TimelineItem) => `${type} ${id} ${at}`;

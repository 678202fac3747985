import IconButton from '@mui/material/IconButton';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenInterval } from '../../../api/types/calendars';
import { copied, type Week, weekdayName, weekdays } from '../model/week';

interface Props {
  day: number;
  week: Week;
  onChange: (week: OpenInterval[][]) => void;
}

/** The hours of one day for others too. */
export function CopyDay({ day, week, onChange }: Props) {
  const { t, i18n } = useTranslation('calendars');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = t('week.copy', { day: weekdayName(day, i18n.language) });
  const choices: { key: string; words: string; days: readonly number[] }[] = [
    { key: 'workdays', words: t('week.workdays'), days: weekdays.slice(0, 5) },
    { key: 'all', words: t('week.allDays'), days: weekdays },
    ...weekdays
      .filter((other) => other !== day)
      .map((other) => ({
        key: String(other),
        words: weekdayName(other, i18n.language),
        days: [other],
      })),
  ];
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Copy size={14} aria-hidden />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <ListSubheader role="presentation">{t('week.copyTo')}</ListSubheader>
        {choices.map(({ key, words, days }) => (
          <MenuItem
            key={key}
            onClick={() => {
              setAnchor(null);
              onChange(copied(week, day, days));
            }}
          >
            {words}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

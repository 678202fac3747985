import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Retention } from '../../../api/types/privacy';
import { Badge } from '../../../ui/badge/badge';
import { ListRow, RowWords } from '../../../ui/list/list';
import { TimeAgo } from '../../../ui/time/time-ago';
import { RetentionDialog } from './retention-dialog';

/** One kind of data: how long it stays, and what was taken away last. */
export function RetentionRow({ rule }: { rule: Retention }) {
  const { t } = useTranslation('privacy');
  const [isOpen, setIsOpen] = useState(false);
  const { kind, days, isOn, lastRun } = rule;
  const name = t(`retention.kind.${kind}`);
  return (
    <ListRow sx={{ flexWrap: 'wrap' }}>
      <RowWords sx={{ minWidth: 240 }}>
        <strong>{name}</strong>
        <span>{t(`retention.what.${kind}`)}</span>
        {lastRun && (
          <span>
            {lastRun.endedAt === null
              ? t('retention.sweeping', { count: lastRun.removed, total: lastRun.found })
              : t('retention.swept', { count: lastRun.removed })}{' '}
            · <TimeAgo at={lastRun.endedAt ?? lastRun.startedAt} />
            {lastRun.hasProblem && ` · ${t('retention.problem')}`}
          </span>
        )}
      </RowWords>
      <Badge tone={isOn ? 'accent' : 'neutral'}>
        {isOn ? t('retention.days', { count: days }) : t('retention.forever')}
      </Badge>
      <Button
        size="small"
        aria-label={t('retention.changeNamed', { name })}
        onClick={() => setIsOpen(true)}
      >
        {t('retention.change')}
      </Button>
      {isOpen && <RetentionDialog rule={rule} onClose={() => setIsOpen(false)} />}
    </ListRow>
  );
}

import Button from '@mui/material/Button';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomerImport } from '../../../api/types/customer-data';
import { MoreButton } from '../../../ui/actions/more-button';
import { ListRow, RowWords } from '../../../ui/list/list';
import { TimeAgo } from '../../../ui/time/time-ago';
import { ImportState } from './import-state';
import { useRemove } from './use-remove';

/** One file: what became of it. */
export function ImportRow({ one, onOpen }: { one: CustomerImport; onOpen: () => void }) {
  const { t } = useTranslation('customerImport');
  const remove = useRemove(one);
  const { counts } = one;
  return (
    <ListRow>
      <RowWords>
        <strong>{one.fileName}</strong>
        <span>
          {t('from', { source: one.source })} · <TimeAgo at={one.createdAt} />
        </span>
        {counts.lines > 0 && <span>{t('countsLine', { ...counts })}</span>}
      </RowWords>
      <ImportState one={one} />
      <Button size="small" onClick={onOpen} aria-label={t('openOf', { name: one.fileName })}>
        {t('open')}
      </Button>
      {one.can.includes('remove') && (
        <MoreButton
          label={t('moreOf', { name: one.fileName })}
          actions={[
            {
              id: `customer-import.remove.${one.id}`,
              title: t('act.remove'),
              group: 'page',
              icon: Trash2,
              run: () => remove(),
            },
          ]}
        />
      )}
    </ListRow>
  );
}

import Button from '@mui/material/Button';
import { BookMarked, Plus } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guideline } from '../../../api/types/guidance';
import { List } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useGuidelines, useOrderGuidelines } from '../api/guidelines';
import { moved } from '../model/guideline-values';
import { GuidelineEditor } from './guideline-editor';
import { GuidelineRow } from './guideline-row';

const NEW = 'new';

/** Guidelines in the order in which they are shown; each is edited in its place. */
export function Guidelines() {
  const { t } = useTranslation('guidelines');
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  const add = (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={16} aria-hidden />}
      disabled={open === NEW}
      onClick={() => setOpen(NEW)}
      sx={{ alignSelf: 'flex-end' }}
    >
      {t('add')}
    </Button>
  );
  return (
    <Loaded query={useGuidelines()} skeleton={<ListSkeleton rows={3} rowHeight={64} />}>
      {(items) => (
        <>
          {items.length > 0 && add}
          {open === NEW && <GuidelineEditor guideline={null} onDone={close} />}
          {items.length === 0 && open !== NEW && (
            <EmptyState
              icon={BookMarked}
              title={t('emptyTitle')}
              text={t('emptyText')}
              actions={add}
            />
          )}
          {items.length > 0 && <Rows items={items} open={open} onOpen={setOpen} />}
        </>
      )}
    </Loaded>
  );
}

interface RowsProps {
  items: readonly Guideline[];
  open: string | null;
  onOpen: (id: string | null) => void;
}

function Rows({ items, open, onOpen }: RowsProps) {
  const { t } = useTranslation('guidelines');
  const onError = useProblemNotice();
  const { mutate: order } = useOrderGuidelines();
  const ids = items.map(({ id }) => id);
  return (
    <List aria-label={t('title')}>
      {items.map((guideline, index) => (
        <Fragment key={guideline.id}>
          {open === guideline.id ? (
            <li>
              <GuidelineEditor guideline={guideline} onDone={() => onOpen(null)} />
            </li>
          ) : (
            <GuidelineRow
              guideline={guideline}
              place={{ index, count: items.length }}
              onEdit={() => onOpen(guideline.id)}
              onMove={(to) => order(moved(ids, index, to), { onError })}
            />
          )}
        </Fragment>
      ))}
    </List>
  );
}

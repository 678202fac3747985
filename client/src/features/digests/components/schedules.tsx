import { CalendarClock, Plus } from 'lucide-react';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schedule } from '../../../api/types/digests';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useSchedules } from '../api/schedules';
import { PreviewDialog } from './preview-dialog';
import { ScheduleDialog } from './schedule-dialog';
import { ScheduleRow } from './schedule-row';

/** When digests go out, and to whom. */
export function Schedules() {
  const { t } = useTranslation('digests');
  const query = useSchedules();
  const [edited, setEdited] = useState<Schedule | 'new' | null>(null);
  const [previewed, setPreviewed] = useState<Schedule | null>(null);
  const add = (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={15} aria-hidden />}
      onClick={() => setEdited('new')}
    >
      {t('schedule.new')}
    </Button>
  );
  return (
    <>
      <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={72} />}>
        {(schedules) =>
          schedules.length === 0 ? (
            <EmptyState
              icon={CalendarClock}
              title={t('schedule.emptyTitle')}
              text={t('schedule.emptyText')}
              actions={add}
            />
          ) : (
            <>
              <div style={{ display: 'flex', justifyContent: 'flex-end', marginBottom: 12 }}>
                {add}
              </div>
              <List aria-label={t('part.schedules')}>
                {schedules.map((schedule) => (
                  <ScheduleRow
                    key={schedule.id}
                    schedule={schedule}
                    onEdit={() => setEdited(schedule)}
                    onPreview={() => setPreviewed(schedule)}
                  />
                ))}
              </List>
            </>
          )
        }
      </Loaded>
      {edited && (
        <ScheduleDialog
          schedule={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onMade={(made) => {
            setEdited(null);
            if (!made.isActive) setPreviewed(made);
          }}
        />
      )}
      {previewed && <PreviewDialog schedule={previewed} onClose={() => setPreviewed(null)} />}
    </>
  );
}

import Chip from '@mui/material/Chip';
import { styled } from '@mui/material/styles';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, CustomerSegment, Segment } from '../../../api/types/customers';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useRemoveSegment, useSetSegment } from '../api/segments';
import { SegmentDialog } from './segment-dialog';

const Root = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 6,
  margin: 0,
  padding: '0 16px 12px',
  listStyle: 'none',
});

/** What colleagues know this customer to be. Each chip says why on hover and in its dialog. */
export function SegmentsRow({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customer');
  const [open, setOpen] = useState<Segment | 'new' | null>(null);
  const take = useTakeAway(customer.id);
  const { segments, can } = customer;
  const mayEdit = can.includes('edit');
  const why = useWhy();
  if (segments.length === 0 && !mayEdit) return null;
  return (
    <>
      <Root aria-label={t('segments.title')}>
        {segments.map((one) => (
          <li key={one.segment}>
            <Chip
              size="small"
              color={one.segment === 'vip' ? 'primary' : 'default'}
              label={t(`segments.name.${one.segment}`)}
              title={why(one)}
              {...(mayEdit && {
                onClick: () => setOpen(one.segment),
                onDelete: () => (one.byHand ? take(one) : setOpen(one.segment)),
              })}
            />
          </li>
        ))}
        {mayEdit && (
          <li>
            <Chip
              size="small"
              variant="outlined"
              icon={<Plus size={13} aria-hidden />}
              label={t('segments.add')}
              onClick={() => setOpen('new')}
            />
          </li>
        )}
      </Root>
      {open && (
        <SegmentDialog
          customer={customer}
          segment={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function useWhy() {
  const { t, i18n } = useTranslation(['customer', 'common']);
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  return ({ reason, by, byHand, expiresAt }: CustomerSegment) =>
    [
      byHand
        ? t('segments.because', { reason, name: by?.name ?? t('common:person.unknown') })
        : t('segments.byRule', { reason }),
      expiresAt === null ? '' : t('segments.until', { day: day.format(new Date(expiresAt)) }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
}

/** Taken away at once, with a way back. */
function useTakeAway(customerId: string) {
  const { t } = useTranslation(['customer', 'common']);
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate: remove } = useRemoveSegment(customerId);
  const { mutate: set } = useSetSegment(customerId);
  return ({ segment, reason, expiresAt }: CustomerSegment) =>
    remove(segment, {
      onError,
      onSuccess: () =>
        notice({
          text: t('segments.removed', { segment: t(`segments.name.${segment}`) }),
          action: {
            label: t('common:action.undo'),
            run: () => set({ segment, reason, expiresAt, isMember: true }, { onError }),
          },
        }),
    });
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Customer, type Segment, SEGMENTS } from '../../../api/types/customers';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { Choice } from '../../../ui/field/choice';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useSetSegment } from '../api/segments';
import { dayOf, endOfDay } from '../model/segment-end';

interface Props {
  customer: Customer;
  /** Null: one that the customer is not in yet. */
  segment: Segment | null;
  onClose: () => void;
}

/** Which segment, why, and until when. */
export function SegmentDialog({ customer, segment, onClose }: Props) {
  const { t } = useTranslation(['customer', 'common']);
  const { t: common } = useTranslation('common');
  const { mutate, isPending, error } = useSetSegment(customer.id);
  const known = customer.segments.find((one) => one.segment === segment);
  const free = SEGMENTS.filter((one) => !customer.segments.some((has) => has.segment === one));
  const [chosen, setChosen] = useState<Segment>(segment ?? free[0] ?? 'loyal');
  const [is, setIs] = useState<'is' | 'isNot'>('is');
  const [reason, setReason] = useState(known?.byHand ? known.reason : '');
  const [until, setUntil] = useState(known?.expiresAt ? dayOf(new Date(known.expiresAt)) : '');
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <FormDialog
      title={t('segments.dialog', { name: customer.name })}
      submit={t('common:action.save')}
      busy={isPending}
      refusal={error && problemText(common, error)}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isMissing) return;
        const end = endOfDay(until);
        const word = { segment: chosen, reason: reason.trim(), expiresAt: end };
        mutate({ ...word, isMember: is === 'is' }, { onSuccess: onClose });
      }}
    >
      <SelectField
        label={t('segments.segment')}
        value={chosen}
        disabled={segment !== null}
        options={(segment === null ? (free.length > 0 ? free : SEGMENTS) : [segment]).map(
          (one) => ({
            value: one,
            label: t(`segments.name.${one}`),
          }),
        )}
        onChange={({ target }) => setChosen(target.value as Segment)}
      />
      <Choice
        label={t('segments.say')}
        value={is}
        options={(['is', 'isNot'] as const).map((value) => ({
          value,
          label: t(`segments.${value}`),
        }))}
        onChange={setIs}
      />
      <TextField
        label={t('segments.reason')}
        value={reason}
        autoFocus
        inputProps={{ maxLength: 200 }}
        error={tried && isMissing ? t('segments.reasonMissing') : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
      <TextField
        label={t('segments.end')}
        help={t('segments.endHelp')}
        optional
        type="date"
        value={until}
        inputProps={{ min: dayOf(new Date()) }}
        onChange={({ target }) => setUntil(target.value)}
      />
    </FormDialog>
  );
}

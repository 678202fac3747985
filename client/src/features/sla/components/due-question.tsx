import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field';
import { Field } from '../../../ui/field/field';
import { problemText } from '../../../ui/states/problem-text';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { atHour, fromField, toField, weekday } from '../../../ui/time/wall-clock';
import { useZone } from '../../../ui/time/zone-context';
import { useDuePreview } from '../api/policies';
import { priorities, type Priority } from '../model/policy-values';

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
  gap: 12,
});

const Answers = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& small': { color: theme.vars.palette.hark.text.muted, fontSize: '0.75rem' },
}));

/** The next Friday, 17:40, as the field has it. */
function nextFriday(zone: string): string {
  const now = Date.now();
  const days = (12 - weekday(now, zone)) % 7;
  return `${toField(atHour(now, days, 12, zone), zone).slice(0, 10)}T17:40`;
}

/** "A message on Friday 17:40 is due …", by the policy as it is kept. */
export function DueQuestion({ policyId }: { policyId: string }) {
  const { t, i18n } = useTranslation(['sla', 'common']);
  const { t: common } = useTranslation('common');
  const zone = useZone();
  const [at, setAt] = useState(() => nextFriday(zone));
  const [priority, setPriority] = useState<Priority>(3);
  const time = fromField(at, zone);
  const asked = new Date(Number.isNaN(time) ? Date.now() : time);
  const { data, error } = useDuePreview({ policyId, priority, at: asked.toISOString() });
  const style = { language: i18n.language, zone };
  return (
    <>
      <Row>
        <Field label={t('askAt')}>
          {(control) => (
            <OutlinedInput
              {...control}
              size="small"
              type="datetime-local"
              value={at}
              onChange={({ target }) => setAt(target.value)}
            />
          )}
        </Field>
        <SelectField
          label={t('priority')}
          value={String(priority)}
          options={priorities.map((one) => ({
            value: String(one),
            label: t(`common:priority.${one}`),
          }))}
          onChange={({ target }) => setPriority(Number(target.value) as Priority)}
        />
      </Row>
      <Answers aria-live="polite">
        {error !== null && <li>{problemText(common, error)}</li>}
        {data?.due.length === 0 && <li>{t('nothingPromised')}</li>}
        {data?.due.map(({ kind, at: due, calendar }) => (
          <li key={kind}>
            {due === null
              ? t('neverDue', { what: t(`common:due.clock.${kind}`) })
              : t('common:due.whole', {
                  what: t(`common:due.clock.${kind}`),
                  when: dateAndTime(Date.parse(due), style),
                })}{' '}
            <small>{calendar ?? t('everyMinute')}</small>
          </li>
        ))}
      </Answers>
    </>
  );
}

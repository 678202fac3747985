import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendars } from '../../../api/calendars';
import { useConditionFacts } from '../../../api/condition-facts';
import type { PolicyContent } from '../../../api/types/sla';
import { ConditionEditor } from '../../../ui/condition/condition-editor';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { Card } from '../../../ui/page/card';
import { Section } from '../../../ui/page/section';
import { problemText } from '../../../ui/states/problem-text';
import { useSavePolicy } from '../api/policies';
import { contentOf, type PolicyValues, valuesOf, wrongCells } from '../model/policy-values';
import { DueQuestion } from './due-question';
import { TargetTable } from './target-table';
import { WarningsField } from './warnings-field';

const Foot = styled('div')({ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 16 });

const usual = 'default';
/** What decides about clocks cannot ask for clocks. */
const unasked = ['clock', 'openCalendars'];

interface Props {
  /** Null: a new one. */
  id: string | null;
  policy: PolicyContent;
  onDone: () => void;
}

/** A policy, edited in its place. */
export function PolicyEditor({ id, policy, onDone }: Props) {
  const { t, i18n } = useTranslation(['sla', 'common']);
  const [values, setValues] = useState(() => valuesOf(policy, i18n.language));
  const { t: common } = useTranslation('common');
  const { mutate, isPending, error } = useSavePolicy(id);
  const notice = useNotice();
  const wrong = wrongCells(values);
  const change = (part: Partial<PolicyValues>) => setValues({ ...values, ...part });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (wrong.size > 0) return;
    mutate(contentOf(values), {
      onSuccess: () => {
        notice({ text: t('saved', { name: values.name }) });
        onDone();
      },
    });
  };
  return (
    <Card>
      <form noValidate onSubmit={submit} aria-label={policy.name || t('new')}>
        {error !== null && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problemText(common, error)}
          </Alert>
        )}
        <WhoFor values={values} onChange={change} />
        <Section title={t('targets')} text={t('targetsHelp')}>
          <CalendarField values={values} onChange={change} />
          <TargetTable values={values} wrong={wrong} onChange={change} />
          {wrong.size > 0 && <Alert severity="warning">{t('wrongTarget')}</Alert>}
        </Section>
        <Section title={t('warnings')} text={t('warningsHelp')}>
          <WarningsField warnings={values.warnings} onChange={(warnings) => change({ warnings })} />
          <FormControlLabel
            control={
              <Switch
                checked={values.automaticAnswerStops}
                onChange={(_, on) => change({ automaticAnswerStops: on })}
              />
            }
            label={t('automatic')}
          />
        </Section>
        {id !== null && (
          <Section title={t('try')} text={t('tryHelp')}>
            <DueQuestion policyId={id} />
          </Section>
        )}
        <Foot>
          <Button onClick={onDone}>{t('common:action.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary" disabled={isPending}>
            {t('common:action.save')}
          </Button>
        </Foot>
      </form>
    </Card>
  );
}

interface PartProps {
  values: PolicyValues;
  onChange: (part: Partial<PolicyValues>) => void;
}

function WhoFor({ values, onChange }: PartProps) {
  const { t } = useTranslation('sla');
  const { data: facts = [] } = useConditionFacts();
  return (
    <Section title={t('who')} text={t('whoHelp')}>
      <TextField
        label={t('name')}
        value={values.name}
        autoFocus
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <ConditionEditor
        label={t('who')}
        facts={facts.filter(({ name }) => !unasked.includes(name))}
        value={values.condition}
        onChange={(condition) => onChange({ condition })}
      />
    </Section>
  );
}

function CalendarField({ values, onChange }: PartProps) {
  const { t } = useTranslation('sla');
  const { data: calendars = [] } = useCalendars();
  return (
    <SelectField
      label={t('calendar')}
      value={values.calendarId ?? usual}
      options={[
        { value: usual, label: t('defaultCalendar') },
        ...calendars.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ target }) =>
        onChange({ calendarId: target.value === usual ? null : target.value })
      }
    />
  );
}

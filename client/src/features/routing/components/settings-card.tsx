import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendars } from '../../../api/calendars';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Card } from '../../../ui/page/card';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { type Settings, useRoutingSettings, useSaveRoutingSettings } from '../api/settings';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 14 });
const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
  alignItems: 'end',
  gap: 12,
});

const minutes = [
  'returnGoneMinutes',
  'returnSilentMinutes',
  'awayAfterMinutes',
  'offAfterMinutes',
] as const;
const kinds = ['comment', 'message', 'review', 'forum', 'mention'] as const;
const usual = '';

/** What holds for every queue: weights, going back, and when somebody counts as away. */
export function SettingsCard() {
  return (
    <Loaded query={useRoutingSettings()} skeleton={<ListSkeleton rows={4} rowHeight={48} />}>
      {(settings) => <SettingsForm key={JSON.stringify(settings)} kept={settings} />}
    </Loaded>
  );
}

function SettingsForm({ kept }: { kept: Settings }) {
  const { t } = useTranslation(['routing', 'common']);
  const [values, setValues] = useState(kept);
  const save = useSaveRoutingSettings();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { data: calendars = [] } = useCalendars();
  const undo = {
    label: t('common:action.undo'),
    run: () => save.mutate(kept, { onError }),
  };
  return (
    <Card aria-label={t('settings.title')}>
      <Form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const onSuccess = () => notice({ text: t('settings.saved'), action: undo });
          save.mutate(values, { onError, onSuccess });
        }}
      >
        <Typography variant="h3" component="h2">
          {t('settings.title')}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p">
          {t('settings.weights')}
        </Typography>
        <Fields>
          {kinds.map((kind) => (
            <TextField
              key={kind}
              label={t(`settings.kind.${kind}`)}
              type="number"
              value={String(values.weights[kind])}
              inputProps={{ min: 0, max: 20 }}
              onChange={({ target }) =>
                setValues({
                  ...values,
                  weights: { ...values.weights, [kind]: Number(target.value) },
                })
              }
            />
          ))}
        </Fields>
        <Fields>
          {minutes.map((name) => (
            <TextField
              key={name}
              label={t(`settings.${name}`)}
              type="number"
              value={String(values[name])}
              inputProps={{ min: 1 }}
              onChange={({ target }) => setValues({ ...values, [name]: Number(target.value) })}
            />
          ))}
          <SelectField
            label={t('settings.calendar')}
            value={values.calendarId ?? usual}
            displayEmpty
            options={[
              { value: usual, label: t('settings.usualCalendar') },
              ...calendars.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ target }) => setValues({ ...values, calendarId: target.value || null })}
          />
        </Fields>
        <div>
          <Button type="submit" variant="outlined" color="inherit" disabled={save.isPending}>
            {t('common:action.save')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

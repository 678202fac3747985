import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChannels } from '../../../api/channels';
import { useColleagues } from '../../../api/people';
import type { Incident, IncidentContent, Severity } from '../../../api/types/incidents';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useChangeIncident, useDeclareIncident } from '../api/incidents';
import { contentOf, termsIn } from '../model/incident-values';
import { ManyField } from './many-field';

const severities: readonly Severity[] = ['low', 'high', 'critical'];
const minutes = ['5', '10', '15', '30', '60'];

interface Props {
  /** Null: a new one. */
  incident: Incident | null;
  onClose: () => void;
  onMade?: (id: string) => void;
}

export const IncidentDialog = ({ incident, onClose, onMade }: Props) =>
  incident ? (
    <Change incident={incident} onClose={onClose} />
  ) : (
    <Declare onClose={onClose} onMade={onMade} />
  );

function Declare({ onClose, onMade }: Omit<Props, 'incident'>) {
  const { mutate, isPending, error } = useDeclareIncident();
  return (
    <Fields
      incident={null}
      busy={isPending}
      error={error}
      onClose={onClose}
      onSave={(content) =>
        mutate(content, {
          onSuccess: ({ id }) => {
            onClose();
            onMade?.(id);
          },
        })
      }
    />
  );
}

function Change({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const { mutate, isPending, error } = useChangeIncident(incident);
  return (
    <Fields
      incident={incident}
      busy={isPending}
      error={error}
      onClose={onClose}
      onSave={(content) => mutate(content, { onSuccess: onClose })}
    />
  );
}

interface FieldsProps {
  incident: Incident | null;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onSave: (content: IncidentContent) => void;
}

/** What an incident is called, what belongs to it, who is called. */
function Fields({ incident, busy, error, onClose, onSave }: FieldsProps) {
  const { t } = useTranslation(['incidents', 'common']);
  const common = useTranslation('common');
  const [content, setContent] = useState(() => contentOf(incident, Date.now()));
  const [terms, setTerms] = useState(content.terms.join(', '));
  const [tried, setTried] = useState(false);
  const { data: channels = [] } = useChannels();
  const { data: people = [] } = useColleagues();
  const change = (part: Partial<IncidentContent>) => setContent({ ...content, ...part });
  const isNameless = content.title.trim() === '';
  return (
    <FormDialog
      title={incident ? t('change') : t('declare')}
      submit={incident ? t('common:action.save') : t('declareNow')}
      busy={busy}
      refusal={error === null ? null : problemText(common.t, error)}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isNameless) onSave({ ...content, terms: termsIn(terms) });
      }}
    >
      <TextField
        label={t('field.title')}
        value={content.title}
        autoFocus
        inputProps={{ maxLength: 160 }}
        error={tried && isNameless ? t('common:field.required') : undefined}
        onChange={({ target }) => change({ title: target.value })}
      />
      <SelectField
        label={t('field.severity')}
        value={content.severity}
        options={severities.map((value) => ({ value, label: t(`severity.${value}`) }))}
        onChange={({ target }) => change({ severity: target.value as Severity })}
      />
      <TextField
        label={t('field.terms')}
        help={t('field.termsHelp')}
        optional
        value={terms}
        onChange={({ target }) => setTerms(target.value)}
      />
      <ManyField
        label={t('field.channels')}
        help={t('field.channelsHelp')}
        value={content.channelIds}
        options={channels.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(channelIds) => change({ channelIds })}
      />
      <ManyField
        label={t('field.call')}
        help={t('field.callHelp')}
        value={content.callUserIds}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(callUserIds) => change({ callUserIds })}
      />
      <SelectField
        label={t('field.every')}
        value={String(content.callEveryMinutes)}
        options={minutes.map((value) => ({
          value,
          label: t('field.minutes', { count: Number(value) }),
        }))}
        onChange={({ target }) => change({ callEveryMinutes: Number(target.value) })}
      />
      <SwitchField
        label={t('field.halts')}
        help={t('field.haltsHelp')}
        checked={content.haltsAnswers}
        onChange={(haltsAnswers) => change({ haltsAnswers })}
      />
    </FormDialog>
  );
}

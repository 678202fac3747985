import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerSetting } from '../../../api/types/automatic-answers';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useAnswerReport, useAnswerSetting, useChangeAnswerSetting } from '../api/answers';
import { DecisionList } from './decision-list';
import { PermitTable } from './permit-table';
import { ReportSection } from './report-section';
import { SettingForm } from './setting-form';

/** The setting beside what it would have done, the texts that may be sent, and what was decided. */
export function AutomaticAnswers() {
  const query = useAnswerSetting();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={5} rowHeight={64} />}>
      {(setting) => <Parts saved={setting} />}
    </Loaded>
  );
}

function Parts({ saved }: { saved: AnswerSetting }) {
  const { t } = useTranslation('automaticAnswers');
  const [change, setChange] = useState<Partial<AnswerSetting>>({});
  const report = useAnswerReport();
  const { mutate, isPending } = useChangeAnswerSetting();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { usualNotices, halts, ...setting } = { ...saved, ...change };
  const onSuccess = () => {
    setChange({});
    notice({ text: t('setting.saved') });
  };
  return (
    <>
      {halts.map(({ incidentId, title }) => (
        <Alert key={incidentId} severity="warning" sx={{ mb: 2 }}>
          {t('halted')}{' '}
          <TextLink to={paths.incident(incidentId)} color="inherit" underline="always">
            {title}
          </TextLink>
        </Alert>
      ))}
      <SettingForm
        setting={{ ...setting, usualNotices, halts }}
        isChanged={Object.keys(change).length > 0}
        isSaving={isPending}
        onChange={(over) => setChange((now) => ({ ...now, ...over }))}
        onSave={() => mutate(setting, { onSuccess, onError })}
        onUndo={() => setChange({})}
      />
      <Loaded query={report} skeleton={<ListSkeleton rows={6} rowHeight={48} />}>
        {(figures) => (
          <>
            <ReportSection report={figures} confidence={setting.confidence} />
            <PermitTable answers={figures.answers} />
          </>
        )}
      </Loaded>
      <DecisionList />
    </>
  );
}

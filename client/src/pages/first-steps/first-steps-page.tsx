import Button from '@mui/material/Button';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useUpdateMe } from '../../api/session';
import { useFirstSteps, type FirstSteps } from '../../features/first-steps/api/use-first-steps';
import { StepList } from '../../features/first-steps/components/step-list';
import { firstView, paths } from '../../paths/paths';
import { useNotice } from '../../ui/notices/notices-provider';
import { useProblemNotice } from '../../ui/notices/use-problem-notice';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/states/empty-state';
import { ErrorState } from '../../ui/states/error-state';
import { ListSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';

/** What a new desk needs before it works. */
export const FirstStepsPage = () => (
  <Permitted ability="channels.manage">
    <Steps />
  </Permitted>
);

function Steps() {
  const { t } = useTranslation(['firstSteps', 'common']);
  const steps = useFirstSteps();
  const open = steps.state === 'open';
  return (
    <Page
      title={t('title')}
      intro={open && t('intro')}
      width="narrow"
      actions={open && <HideButton />}
    >
      <Content steps={steps} />
    </Page>
  );
}

function Content({ steps }: { steps: FirstSteps }) {
  const { t } = useTranslation('firstSteps');
  if (steps.state === 'loading') return <ListSkeleton rows={4} rowHeight={80} />;
  if (steps.state === 'failed') return <ErrorState error={steps.error} retry={steps.retry} />;
  if (steps.state === 'open') return <StepList steps={steps.steps} />;
  return (
    <EmptyState
      icon={CircleCheck}
      title={t('doneTitle')}
      text={t('doneText')}
      actions={
        <Button component={Link} to={paths.inbox(firstView)} variant="contained" color="primary">
          {t('toInbox')}
        </Button>
      }
    />
  );
}

function HideButton() {
  const { t } = useTranslation(['firstSteps', 'common']);
  const { mutate } = useUpdateMe();
  const notice = useNotice();
  const onError = useProblemNotice();
  const navigate = useNavigate();
  const setHidden = (firstStepsHidden: boolean) =>
    mutate({ preferences: { firstStepsHidden } }, { onError });
  const hide = () => {
    setHidden(true);
    notice({
      text: t('hidden'),
      action: { label: t('common:action.undo'), run: () => setHidden(false) },
    });
    void navigate(paths.inbox(firstView));
  };
  return (
    <Button variant="text" onClick={hide}>
      {t('hide')}
    </Button>
  );
}

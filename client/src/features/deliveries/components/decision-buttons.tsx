import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../../api/session';
import type { DeliveryProblem } from '../../../api/types/replies';
import { paths } from '../../../paths/paths';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useDecide, type Decision } from '../api/delivery-problems';
import { needsChannel, whatHappened } from '../model/what-happened';

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

const decisions: readonly Decision[] = ['retry', 'mark-sent', 'mark-not-sent', 'close'];

/** What may be decided here. What could send twice, or ends the matter, is asked once. */
export function DecisionButtons({ problem }: { problem: DeliveryProblem }) {
  const { t } = useTranslation('deliveries');
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const mayRepair = useCan('channels.manage');
  const decide = useDecide(problem.id, problem.conversation.id);
  const name = problem.conversation.customerName ?? t('thisPerson');

  const run = async (decision: Decision) => {
    const risky = decision === 'close' || (decision === 'retry' && problem.state === 'unknown');
    const question = {
      title: t(`ask.${decision === 'close' ? 'close' : 'retry'}.title`),
      text: t(`ask.${decision === 'close' ? 'close' : 'retry'}.text`, { name }),
      confirm: t(`decision.${decision}`),
      destructive: decision === 'close',
    };
    if (risky && !(await confirm(question))) return;
    const onSuccess = () => notice({ text: t(`done.${decision}`, { name }) });
    decide.mutate(decision, { onError, onSuccess });
  };

  return (
    <Row>
      {decisions
        .filter((decision) => problem.can.includes(decision))
        .map((decision) => (
          <Button
            key={decision}
            size="small"
            disabled={decide.isPending}
            onClick={() => void run(decision)}
          >
            {t(`decision.${decision}`)}
          </Button>
        ))}
      {mayRepair && needsChannel(whatHappened(problem)) && (
        <Button size="small" component={Link} to={paths.channels}>
          {t('toChannels')}
        </Button>
      )}
      <Button
        size="small"
        variant="text"
        component={Link}
        to={paths.inbox('all', problem.conversation.id)}
      >
        {t('open')}
      </Button>
    </Row>
  );
}

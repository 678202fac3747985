import Switch from '@mui/material/Switch';
import { MessageSquareText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnswerFigures } from '../../../api/types/automatic-answers';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Section } from '../../../ui/page/section';
import { EmptyState } from '../../../ui/states/empty-state';
import { usePermit } from '../api/answers';
import { Frame, Table } from './table';
import { usePercent } from './use-percent';

/** Which canned replies the desk may send by itself, each beside its own figures. */
export function PermitTable({ answers }: { answers: readonly AnswerFigures[] }) {
  const { t } = useTranslation('automaticAnswers');
  const percent = usePercent();
  const { mutate, isPending, variables } = usePermit();
  const onError = useProblemNotice();
  return (
    <Section title={t('permits.title')} text={t('permits.help')}>
      {answers.length === 0 ? (
        <EmptyState
          icon={MessageSquareText}
          title={t('permits.none')}
          text={t('permits.noneText')}
        />
      ) : (
        <Frame>
          <Table>
            <thead>
              <tr>
                <th scope="col">{t('permits.on')}</th>
                <th scope="col">{t('permits.reply')}</th>
                <th scope="col" data-figure>
                  {t('permits.questions')}
                </th>
                <th scope="col" data-figure>
                  {t('permits.sent')}
                </th>
                <th scope="col" data-figure>
                  {t('report.precision')}
                </th>
              </tr>
            </thead>
            <tbody>
              {answers.map(({ cannedReplyId, title, isOn, questions, sent, precision }) => {
                const changing = isPending && variables.cannedReplyId === cannedReplyId;
                return (
                  <tr key={cannedReplyId}>
                    <td>
                      <Switch
                        checked={changing ? variables.on : isOn}
                        disabled={isPending}
                        onChange={(_, on) => mutate({ cannedReplyId, on }, { onError })}
                        slotProps={{ input: { 'aria-label': t('permits.switch', { title }) } }}
                      />
                    </td>
                    <th scope="row">{title}</th>
                    <td data-figure>{questions}</td>
                    <td data-figure>{sent}</td>
                    <td data-figure>{percent(precision)}</td>
                  </tr>
                );
              })}
            </tbody>
          </Table>
        </Frame>
      )}
    </Section>
  );
}

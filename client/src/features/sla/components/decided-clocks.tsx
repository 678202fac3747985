import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { DecidedClock, SlaReportRow } from '../../../api/types/sla';
import { paths } from '../../../paths/paths';
import { Badge } from '../../../ui/badge/badge';
import { TextLink } from '../../../ui/link/text-link';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { type ReportQuestion, useDecidedClocks } from '../api/sla-report';

interface Props {
  row: SlaReportRow;
  name: string;
  question: ReportQuestion;
}

/** The conversations behind one figure, the late ones first. */
export function DecidedClocks({ row, name, question }: Props) {
  const { t } = useTranslation('sla');
  const mayRead = useCan('conversations.read');
  const query = useDecidedClocks(question, row.key);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={3} rowHeight={56} />}>
      {(clocks) => (
        <>
          <List aria-label={t('report.behind', { name })}>
            {clocks.map((clock) => (
              <ClockRow
                key={`${clock.conversationId} ${clock.kind} ${clock.dueAt}`}
                clock={clock}
                isLinked={mayRead}
              />
            ))}
          </List>
          {mayRead && row.filter !== null && (
            <p>
              <TextLink to={paths.inbox('all', null, `?${row.filter}`)}>
                {t('report.list')}
              </TextLink>
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

function ClockRow({ clock, isLinked }: { clock: DecidedClock; isLinked: boolean }) {
  const { t, i18n } = useTranslation(['sla', 'common']);
  const style = { language: i18n.language, zone: useZone() };
  const isLate = clock.outcome === 'late';
  const name = clock.customer ?? t('report.noName');
  return (
    <ListRow>
      <RowWords>
        <strong>
          {isLinked ? (
            <TextLink to={paths.inbox('all', clock.conversationId)}>{name}</TextLink>
          ) : (
            name
          )}
        </strong>
        <span>
          {t(`common:due.clock.${clock.kind}`)} · {clock.policy}
          {clock.dueAt !== null &&
            ` · ${t('report.dueAt', { when: dateAndTime(Date.parse(clock.dueAt), style) })}`}
        </span>
      </RowWords>
      <Badge tone={isLate ? 'breached' : 'positive'}>
        {t(isLate ? 'report.lateBy' : 'report.inTime')}
      </Badge>
    </ListRow>
  );
}

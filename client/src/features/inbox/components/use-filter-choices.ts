import { useTranslation } from 'react-i18next';
import { useColleagues, useTeams } from '../../../api/people';
import { useMe } from '../../../api/session';
import { SEGMENTS } from '../../../api/types/customers';
import { useTags } from '../../../api/tags';
import type { ManyValued } from '../model/list-address';
import { useViews } from '../api/views';

export interface Choice {
  value: string;
  label: string;
}

/** The values that each field of the filter can have, in the reader's words. */
export function useFilterChoices(): Record<ManyValued, Choice[]> {
  const { t } = useTranslation(['inbox', 'common', 'conditions']);
  const me = useMe();
  const { data: views } = useViews();
  const { data: colleagues = [] } = useColleagues();
  const { data: teams = [] } = useTeams();
  const { data: tags = [] } = useTags();
  const named = (things: { id: string; name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name }));
  return {
    status: (['open', 'waiting', 'snoozed', 'resolved'] as const).map((value) => ({
      value,
      label: t(`common:status.${value}`),
    })),
    kind: (['comment', 'message', 'review', 'forum', 'mention'] as const).map((value) => ({
      value,
      label: t(`common:kinds.${value}`),
    })),
    priority: ([1, 2, 3, 4] as const).map((value) => ({
      value: String(value),
      label: t(`common:priority.${value}`),
    })),
    due: (['on-track', 'soon', 'breached'] as const).map((value) => ({
      value,
      label: t(`common:due.state.${value}`),
    })),
    channelId: named(views?.channels ?? []),
    assigneeId: [
      { value: 'me', label: t('filter.me') },
      { value: 'none', label: t('filter.none') },
      ...named(colleagues.filter(({ id }) => id !== me.id)),
    ],
    teamId:
      teams.length === 0 ? [] : [{ value: 'none', label: t('filter.noTeam') }, ...named(teams)],
    tagId: named(tags),
    segment: SEGMENTS.map((value) => ({ value, label: t(`conditions:word.${value}`) })),
  };
}

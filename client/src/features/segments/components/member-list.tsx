import Button from '@mui/material/Button';
import { Download, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '../../../api/types/customers';
import { paths } from '../../../paths/paths';
import { TextLink } from '../../../ui/link/text-link';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { membersCsv, useSegmentMembers } from '../api/members';
import { MemberRow } from './member-row';

/** The people of a segment, the farthest reach first, with a file for spreadsheets. */
export function MemberList({ segment }: { segment: Segment }) {
  const { t } = useTranslation('segments');
  const query = useSegmentMembers(segment);
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={8} rowHeight={72} avatar />}>
      {({ pages }) => {
        const members = pages.flatMap(({ items }) => items);
        if (members.length === 0)
          return (
            <EmptyState icon={UsersRound} title={t('none.title')} text={t(`meaning.${segment}`)} />
          );
        return (
          <>
            <div
              style={{
                display: 'flex',
                gap: 16,
                alignItems: 'center',
                flexWrap: 'wrap',
                marginBottom: 12,
              }}
            >
              <Button
                component="a"
                href={membersCsv(segment)}
                download
                startIcon={<Download size={15} aria-hidden />}
              >
                {t('csv')}
              </Button>
              <TextLink to={paths.inbox('all', null, `?segment=${segment}`)} variant="body2">
                {t('conversations')}
              </TextLink>
            </div>
            <List aria-label={t(`many.${segment}`)}>
              {members.map((member) => (
                <MemberRow key={member.id} member={member} />
              ))}
            </List>
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}

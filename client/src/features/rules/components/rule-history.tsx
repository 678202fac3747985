import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../api/types/rules';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useVersions } from '../api/history';
import { useRestoreVersion } from '../api/rules';
import { draftOf } from '../model/draft';
import { RuleDialog } from './rule-dialog';
import { RuleSentence } from './rule-sentence';

/** Everything that happened to a rule, and the way back to any of it. */
export function RuleHistory({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const { t } = useTranslation('rules');
  const notice = useNotice();
  const onError = useProblemNotice();
  const restore = useRestoreVersion();
  return (
    <RuleDialog title={t('historyTitle', { name: rule.name })} onClose={onClose}>
      <Loaded query={useVersions(rule.id)} skeleton={<ListSkeleton rows={3} rowHeight={72} />}>
        {(versions) => (
          <List aria-label={t('history')}>
            {versions.map(({ version, act, content, by, at }, index) => (
              <ListRow key={version}>
                <RowWords>
                  <strong>{t('version', { version, act: t(`act.${act}`) })}</strong>
                  <span>
                    {by && t('by', { name: by.name })} <TimeAgo at={at} />
                  </span>
                  <RuleSentence rule={draftOf({ ...rule, ...content })} />
                </RowWords>
                {index === 0 ? (
                  <span>{t('now')}</span>
                ) : (
                  <Button
                    size="small"
                    disabled={restore.isPending}
                    onClick={() =>
                      restore.mutate(
                        { id: rule.id, version },
                        {
                          onError,
                          onSuccess: () => notice({ text: t('restored', { version }) }),
                        },
                      )
                    }
                  >
                    {t('restore')}
                  </Button>
                )}
              </ListRow>
            ))}
          </List>
        )}
      </Loaded>
    </RuleDialog>
  );
}

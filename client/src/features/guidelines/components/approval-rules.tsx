import Button from '@mui/material/Button';
import { BadgeCheck, Plus } from 'lucide-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useApprovalRules } from '../api/approval-rules';
import { ApprovalRuleEditor } from './approval-rule-editor';
import { ApprovalRuleRow } from './approval-rule-row';

const NEW = 'new';

/** Which replies need somebody else's word; each rule is edited in its place. */
export function ApprovalRules() {
  const { t } = useTranslation('guidelines');
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  const add = (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={16} aria-hidden />}
      disabled={open === NEW}
      onClick={() => setOpen(NEW)}
      sx={{ alignSelf: 'flex-end' }}
    >
      {t('approval.add')}
    </Button>
  );
  return (
    <Loaded query={useApprovalRules()} skeleton={<ListSkeleton rows={2} rowHeight={64} />}>
      {(rules) => (
        <>
          {rules.length > 0 && add}
          {open === NEW && <ApprovalRuleEditor rule={null} onDone={close} />}
          {rules.length === 0 && open !== NEW && (
            <EmptyState
              icon={BadgeCheck}
              title={t('approval.emptyTitle')}
              text={t('approval.emptyText')}
              actions={add}
            />
          )}
          {rules.length > 0 && (
            <List aria-label={t('approval.title')}>
              {rules.map((rule) => (
                <Fragment key={rule.id}>
                  {open === rule.id ? (
                    <li>
                      <ApprovalRuleEditor rule={rule} onDone={close} />
                    </li>
                  ) : (
                    <ApprovalRuleRow rule={rule} onEdit={() => setOpen(rule.id)} />
                  )}
                </Fragment>
              ))}
            </List>
          )}
        </>
      )}
    </Loaded>
  );
}

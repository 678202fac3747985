import Button from '@mui/material/Button';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../paths/paths';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { problemText } from '../../../ui/states/problem-text';
import { useZone } from '../../../ui/time/zone-context';
import { useMakeDigest } from '../api/digests';
import { useDigestChoices } from '../api/schedules';
import { lastDays, spans } from '../model/last-days';
import type { ScopeKind } from '../model/schedule-values';
import { ScopeFields } from './scope-fields';

/** A digest of the last days, made now for oneself. */
export function MakeDigestButton() {
  const { t } = useTranslation('digests');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button startIcon={<FilePlus2 size={15} aria-hidden />} onClick={() => setOpen(true)}>
        {t('make.open')}
      </Button>
      {isOpen && <MakeDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function MakeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['digests', 'common']);
  const { t: inGeneral } = useTranslation('common');
  const zone = useZone();
  const navigate = useNavigate();
  const making = useMakeDigest();
  const { data: choices } = useDigestChoices();
  const [days, setDays] = useState('7');
  const [scope, setScope] = useState({ kind: 'all' as ScopeKind, values: [] as string[] });
  const isWhole = scope.kind === 'all' || scope.values.length > 0;
  return (
    <FormDialog
      title={t('digests:make.title')}
      submit={t('digests:make.submit')}
      busy={making.isPending || !isWhole}
      refusal={making.error && problemText(inGeneral, making.error)}
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate(
          { scope, zone, ...lastDays(Number(days), Date.now(), zone) },
          {
            onSuccess: ({ id }) => {
              onClose();
              void navigate(paths.digest(id));
            },
          },
        );
      }}
      onClose={onClose}
    >
      <SelectField
        label={t('digests:make.days')}
        value={days}
        options={spans.map((span) => ({
          value: String(span),
          label: t('digests:make.span', { count: span }),
        }))}
        onChange={({ target }) => setDays(target.value)}
      />
      <ScopeFields
        scope={scope}
        options={choices?.scopes ?? []}
        onChange={({ kind, values }) => setScope({ kind, values })}
      />
    </FormDialog>
  );
}

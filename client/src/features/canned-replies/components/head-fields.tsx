import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/people';
import type { CannedScope } from '../../../api/types/canned';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useCannedOverview } from '../api/library';
import type { CannedValues, Missing } from '../model/canned-values';

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))',
  gap: 12,
  alignItems: 'start',
});

const scopes: readonly CannedScope[] = ['all', 'team', 'own'];

interface Props {
  values: CannedValues;
  readOnly: boolean;
  /** What has to be filled in, once saving was tried. */
  missing: readonly Missing[];
  onChange: (change: Partial<CannedValues>) => void;
}

/** What it is called, where it stands, who finds it, when somebody looks at it again. */
export function HeadFields({ values, readOnly, missing, onChange }: Props) {
  const { t } = useTranslation(['cannedReplies', 'common']);
  const folderList = useId();
  const { data: teams = [] } = useTeams();
  const { data: overview } = useCannedOverview();
  const needed = (what: Missing) =>
    missing.includes(what) ? t('common:field.required') : undefined;
  return (
    <>
      <TextField
        label={t('field.title')}
        autoComplete="off"
        readOnly={readOnly}
        value={values.title}
        error={needed('title')}
        inputProps={{ maxLength: 120 }}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <Grid>
        <TextField
          label={t('field.shortcut')}
          help={t('field.shortcutHelp')}
          autoComplete="off"
          readOnly={readOnly}
          startAdornment="/"
          value={values.shortcut}
          error={needed('shortcut')}
          inputProps={{ maxLength: 40, spellCheck: false }}
          onChange={({ target }) => onChange({ shortcut: target.value.replace(/^\//u, '') })}
        />
        <TextField
          label={t('field.folder')}
          help={t('field.folderHelp')}
          optional
          autoComplete="off"
          readOnly={readOnly}
          value={values.folder}
          inputProps={{ list: folderList, maxLength: 160 }}
          onChange={({ target }) => onChange({ folder: target.value })}
        />
        <TextField
          label={t('field.tags')}
          help={t('field.tagsHelp')}
          optional
          autoComplete="off"
          readOnly={readOnly}
          value={values.tags}
          onChange={({ target }) => onChange({ tags: target.value })}
        />
        <SelectField
          label={t('field.scope')}
          readOnly={readOnly}
          value={values.scope}
          options={scopes.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
          onChange={({ target }) => onChange({ scope: target.value as CannedScope })}
        />
        {values.scope === 'team' && (
          <SelectField
            label={t('field.team')}
            readOnly={readOnly}
            value={values.teamId}
            error={needed('team')}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ target }) => onChange({ teamId: target.value })}
          />
        )}
        <TextField
          label={t('field.reviewBy')}
          help={t('field.reviewByHelp')}
          optional
          type="date"
          readOnly={readOnly}
          value={values.reviewBy}
          onChange={({ target }) => onChange({ reviewBy: target.value })}
        />
      </Grid>
      <datalist id={folderList}>
        {(overview?.folders ?? []).map(({ path }) => (
          <option key={path} value={path} />
        ))}
      </datalist>
    </>
  );
}

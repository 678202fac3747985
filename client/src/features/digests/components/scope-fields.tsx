import { useTranslation } from 'react-i18next';
import type { DigestChoices, DigestScope } from '../../../api/types/digests';
import { SelectField } from '../../../ui/field/select-field';
import { TickList } from '../../../ui/field/tick-list';
import { scopeKinds } from '../model/schedule-values';

interface Props {
  scope: DigestScope;
  options: DigestChoices['scopes'];
  onChange: (scope: DigestScope) => void;
}

/** Of which complaints a digest speaks. */
export function ScopeFields({ scope, options, onChange }: Props) {
  const { t } = useTranslation('digests');
  return (
    <>
      <SelectField
        label={t('scope.label')}
        value={scope.kind}
        options={scopeKinds.map((kind) => ({ value: kind, label: t(`scope.${kind}`) }))}
        onChange={({ target }) =>
          onChange({ kind: scopeKinds.find((kind) => kind === target.value) ?? 'all', values: [] })
        }
      />
      {scope.kind !== 'all' && (
        <TickList
          label={t(`scope.${scope.kind}`)}
          options={options
            .filter(({ kind }) => kind === scope.kind)
            .map(({ value, name }) => ({ id: value, name }))}
          ticked={scope.values}
          nothing={t('scope.nothing')}
          onChange={(values) => onChange({ ...scope, values })}
        />
      )}
    </>
  );
}

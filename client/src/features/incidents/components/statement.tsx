import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../api/types/incidents';
import { Badge } from '../../../ui/badge/badge';
import { TextField } from '../../../ui/field/text-field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useApproveStatement, useWriteStatement } from '../api/incidents';

const languages = ['en', 'fr', 'nl'];

const Form = styled('form')({ display: 'grid', gap: 12 });
const Foot = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' });
const Said = styled('p')({ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' });

/** What everybody is told, in each language; it counts once somebody approved it. */
export function Statement({ incident, mayWrite }: { incident: Incident; mayWrite: boolean }) {
  const { t, i18n } = useTranslation(['incidents', 'common']);
  const { id, statement, statementApprovedAt, statementApprovedBy } = incident;
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const said = (language: string) => statement.find((one) => one.language === language)?.text ?? '';
  const [texts, setTexts] = useState<Record<string, string>>(() =>
    Object.fromEntries(languages.map((language) => [language, said(language)])),
  );
  const { mutate: write, isPending } = useWriteStatement(id);
  const { mutate: approve, isPending: isApproving } = useApproveStatement(id);
  const onError = useProblemNotice();
  const isChanged = languages.some((language) => texts[language] !== said(language));
  const state = statementApprovedAt ? (
    <Badge tone="positive">{t('statement.approvedBy', { name: statementApprovedBy ?? '–' })}</Badge>
  ) : (
    statement.length > 0 && <Badge tone="dueSoon">{t('statement.waiting')}</Badge>
  );
  if (!mayWrite)
    return (
      <>
        {statement.map(({ language, text }) => (
          <Said key={language} lang={language}>
            {text}
          </Said>
        ))}
        {statement.length === 0 ? t('statement.none') : <Foot>{state}</Foot>}
      </>
    );
  return (
    <Form
      aria-label={t('statement.title')}
      onSubmit={(event) => {
        event.preventDefault();
        write(
          languages.map((language) => ({ language, text: texts[language] ?? '' })),
          { onError },
        );
      }}
    >
      {languages.map((language) => (
        <TextField
          key={language}
          label={names.of(language) ?? language}
          value={texts[language] ?? ''}
          multiline
          inputProps={{ maxLength: 2000, lang: language }}
          onChange={({ target }) => setTexts({ ...texts, [language]: target.value })}
        />
      ))}
      <Foot>
        <Button type="submit" disabled={isPending || !isChanged}>
          {t('common:action.save')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          disabled={isApproving || isChanged || statement.length === 0 || !!statementApprovedAt}
          onClick={() => approve(undefined, { onError })}
        >
          {t('statement.approve')}
        </Button>
        {state}
      </Foot>
    </Form>
  );
}

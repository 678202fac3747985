import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { problemText } from '../../../ui/states/problem-text';
import { type CalendarValues, useAddCalendar, useChangeCalendar } from '../api/calendars';
import { faultsIn } from '../model/faults';
import { useFaultWords } from './use-fault-words';

interface Options {
  /** Null: a new one. */
  id: string | null;
  /** As it stood before it was changed, for the undo. */
  before: CalendarValues;
  version: number | undefined;
  onSaved: () => void;
}

/** Saves a calendar; says what was refused, and offers the way back for a while. */
export function useSaveCalendar({ id, before, version, onSaved }: Options) {
  const { t } = useTranslation(['calendars', 'common']);
  const notice = useNotice();
  const onError = useProblemNotice();
  const add = useAddCalendar();
  const change = useChangeCalendar(id ?? '');
  const [tried, setTried] = useState(false);
  const [isNameless, setNameless] = useState(true);
  const error = add.error ?? change.error;
  const refusals = useRefusals(error);

  const undo = () =>
    change.mutate(before, { onError, onSuccess: () => notice({ text: t('undone') }) });

  const save = (values: CalendarValues) => {
    const calendar = { ...values, name: values.name.trim() };
    setTried(true);
    setNameless(calendar.name === '');
    if (calendar.name === '') return;
    const text = t('saved', { name: calendar.name });
    if (id === null) {
      add.mutate(calendar, {
        onSuccess: () => {
          notice({ text });
          onSaved();
        },
      });
      return;
    }
    change.mutate(
      { ...calendar, version },
      {
        onSuccess: () => {
          notice({
            text: `${text} ${t('savedText')}`,
            action: { label: t('undo'), run: undo },
          });
          onSaved();
        },
      },
    );
  };

  return {
    save,
    busy: add.isPending || change.isPending,
    refusals,
    isOutdated: isProblem(error, 'calendar.changed-meanwhile'),
    nameFault: tried && isNameless ? t('common:field.required') : null,
  };
}

function useRefusals(error: unknown): string[] {
  const { t } = useTranslation('calendars');
  const common = useTranslation('common');
  const faultWords = useFaultWords();
  if (error === null) return [];
  if (isProblem(error, 'calendar.name-taken')) return [t('nameTaken')];
  if (isProblem(error, 'calendar.changed-meanwhile')) return [t('changedMeanwhile')];
  const faults = faultWords(faultsIn(error));
  return faults.length > 0 ? [`${t('fault.title')}:`, ...faults] : [problemText(common.t, error)];
}

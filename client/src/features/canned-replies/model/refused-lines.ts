import type { ImportReport } from '../../../api/types/canned';

const FORMULA = /^[=+\-@\t\r\n]/u;

/** A cell that no spreadsheet computes and no sign breaks. */
const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** The lines that did not come in, as a file to mend them by. */
export const refusedAsCsv = ({ lines }: Pick<ImportReport, 'lines'>): string =>
  [
    'line,shortcut,reason',
    ...lines
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ line, shortcut, detail }) =>
        [String(line), cell(shortcut ?? ''), cell(detail ?? '')].join(','),
      ),
    '',
  ].join('\r\n');

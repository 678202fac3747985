/** Files for spreadsheets, safe to open. */
export { csvFile, type CsvValue } from './csv-file.js';

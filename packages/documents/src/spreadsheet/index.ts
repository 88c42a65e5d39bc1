export type { Column, Row, Rows } from './column.ts';
export { readSpreadsheet } from './read-spreadsheet.ts';
export { passCsv } from './pass-csv.ts';
export { readTextTable } from './read-text-table.ts';
export { mostRows, type Cell, type Sheet, type Spreadsheet } from './sheet.ts';
export { writeCsv, type CsvOptions } from './write-csv.ts';
export { writeXlsx, type XlsxSheet } from './write-xlsx.ts';
export { writeXlsxWithDictionary } from './write-xlsx-with-dictionary.ts';

/** Files that tell what a ZIP archive is, by the start of a name inside, and what to say of it. */
const ARCHIVES: ReadonlyArray<readonly [within: RegExp, problem: string]> = [
  [/^xl\/workbook\.bin$/i, 'This is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.'],
  [/^(?:content\.xml|META-INF\/manifest\.xml)$/, 'This is an OpenDocument file, such as .ods. Save it as .xlsx or CSV.'],
  [/^word\//, 'This is a Word document. Copy its table and paste it here, or save the table as .xlsx or CSV.'],
  [/^ppt\//, 'These are PowerPoint slides. Copy the table out of them and paste it here.'],
  [/^Index\/.*\.iwa$/i, 'This is a Numbers or Pages document. Export it as .xlsx or CSV.'],
  [/\.(?:csv|tsv|txt|xlsx|json|ndjson|jsonl|parquet)$/i, 'This is a ZIP archive. Unpack it and open the table inside.'],
];

/** Whether a ZIP archive with these files is an Excel workbook (.xlsx, .xlsm). */
export function isWorkbook(names: readonly string[]): boolean {
  return names.some((name) => /^xl[\\/]workbook\d*\.xml$/i.test(name));
}

/** What to say of a ZIP archive with these files, which is no workbook. */
export function archiveProblem(names: readonly string[]): string {
  const [, problem] = ARCHIVES.find(([within]) => names.some((name) => within.test(name))) ?? [];
  return problem ?? 'This is a ZIP archive without a table that is known here. Open a CSV, XLSX, JSON or Parquet file.';
}

/** What to say of a file in the container of Office before 2007, which also holds locked workbooks. */
export async function oldOfficeProblem(blob: Blob): Promise<string> {
  // Its directory, anywhere in the file, holds names in UTF-16.
  const content = new TextDecoder('utf-16le').decode(await blob.slice(0, 8_000_000).arrayBuffer());
  if (content.includes('EncryptedPackage')) {
    return 'This workbook is locked with a password. Open it in your spreadsheet, save it without one, and open that.';
  }
  if (content.includes('WordDocument')) {
    return 'This is a Word document. Copy its table and paste it here, or save the table as CSV.';
  }
  return 'This is an Excel workbook in the old format (.xls). Save it as .xlsx or CSV.';
}

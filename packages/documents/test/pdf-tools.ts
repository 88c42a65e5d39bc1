import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program of poppler-utils or qpdf on a document; `FILE` among the arguments stands for its path. */
export function inspect(pdf: Uint8Array, program: string, ...args: string[]): string {
  return withFile(pdf, (file) =>
    execFileSync(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8' },
    ),
  );
}

/** The document's text with every run of white space as one space. */
export const textOf = (pdf: Uint8Array): string =>
  inspect(pdf, 'pdftotext', '-layout', 'FILE', '-').replace(/\s+/g, ' ');

/** The first page as a PNG picture at a resolution in dots per inch. */
export function pictureOf(pdf: Uint8Array, resolution: number): Uint8Array {
  return withFile(pdf, (file) => {
    const target = `${file}-page`;
    execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(resolution), file, target]);
    return readFileSync(`${target}.png`);
  });
}

function withFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DossierFacts } from './dossier-facts.ts';
import { renderDossier } from './render-dossier.ts';

const families = ['Kiss-Szentgyörgyvölgyi', 'Žižmond Črešnjevec', 'Dr. Öveges-Hódosi', 'Šúrányi'];
const people = Array.from({ length: 45 }, (_, index) => [
  `${families[index % families.length]!} Erzsébet Mária ${index + 1}`,
  'Zavod za razvoj podeželja in čezmejno sodelovanje, so. p.',
  index % 2 === 0 ? 'Zalaegerszeg, autóbusz-állomás, 07:00 (Magyarország)' : 'Murska Sobota, 08:40 (Szlovénia)',
  '+386 40 000 000',
]);
const facts: DossierFacts = {
  ...{ locale: 'hu', projectName: 'Mednarodna mentorska mreža', title: 'A vezető dossziéja' },
  ...{ event: 'Tanulmányút <Szlovéniában> & vissza', lines: ['2027. március 1.'], note: 'Személyes adatok.' },
  parts: [
    {
      title: 'Autóbusz: Zalaegerszeg – Beltinci',
      lines: ['Utasok: 45'],
      table: { columns: ['Név', 'Szervezet', 'Felszállóhely', 'Telefon'], widths: [4, 4, 4, 3], rows: people },
    },
    { title: 'Étkezés', lines: ['Vegán: 3'], table: null },
  ],
};

describe('the dossier of a leader', () => {
  it('names 45 people with long names, is tagged, and is whole', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'dossier.pdf');
    writeFileSync(file, await renderDossier(facts));
    const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    const info = run('pdfinfo', file);
    expect([/Tagged: +(\w+)/.exec(info)?.[1], /Pages: +(\d+)/.exec(info)?.[1]]).toEqual(['yes', '3']);
    const text = run('pdftotext', '-layout', file, '-').replace(/\s+/g, ' ');
    for (const [name] of people) {
      for (const word of name!.split(' ')) expect(text).toContain(word);
    }
    expect(text).toContain('3. oldal, összesen 3');
    const tags = run('pdfinfo', '-struct', file);
    expect([/^ *H1/m.test(tags), (tags.match(/^ *TR\b/gm) ?? []).length]).toEqual([true, 46]);
  });
});

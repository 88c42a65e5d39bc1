import type { Tx } from '@sens/db';
import { findTemplate, listLogoFiles, listTemplates, listTrials } from '@sens/db/certificate';
import { findProject } from '@sens/db/project';
import type { CertificateFacts } from '@sens/documents/certificate';
import { DomainError, localise } from '@sens/domain';
import {
  certificateKindFor,
  certificateNumber,
  longestName,
  suiteTemplate,
  type CertificateTemplateInput,
  type TemplateTrial,
} from '@sens/domain/certificate';
import type { EventKind } from '@sens/domain/event';
import { toLocale, type Locale } from '@sens/messages';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';
import { loadLook, withPictures, type Look } from './look.ts';
import { loadPrintedFacts, printedFacts, type PrintedSource } from './printed-facts.ts';
import { sampleSource } from './sample-source.ts';
import { checkTemplate, readPictures } from './save-template.ts';

/** How many people a template can be tried on. */
const mostTrials = 40;

/** The latest template with its history, and on whom it can be tried. */
export async function loadTemplatePage({ db }: Deps, projectId: string) {
  const [stored, versions, trials] = await Promise.all([
    findTemplate(db, projectId),
    listTemplates(db, projectId),
    listTrials(db, projectId, mostTrials),
  ]);
  const { layout, secondLanguage, texts, logoIds, signatories } = stored ?? suiteTemplate;
  return {
    template: { layout, secondLanguage, texts, logoIds, signatories },
    version: stored?.version ?? 0,
    versions,
    trials: trials.map(({ eventKind, curriculumVersionId, ...trial }) => ({
      ...trial,
      kind: kindOf({ eventKind, curriculumVersionId }),
    })),
  };
}

/** Draws a certificate as a template that is not saved yet would have it. Nothing of it is kept. */
export async function previewTemplate(
  deps: Deps,
  projectId: string,
  input: CertificateTemplateInput,
  trial: TemplateTrial,
): Promise<Uint8Array> {
  const pictures = await readPictures(input);
  const facts = await deps.db.transaction(async (tx) => {
    const template = await checkTemplate(tx, projectId, input);
    const logos = await listLogoFiles(tx, projectId);
    const look = await withPictures(tx, projectId, template, logos);
    const signatories = look.signatories.map((signatory, index) => {
      const picture = pictures[index];
      return picture ? { ...signatory, picture } : signatory;
    });
    return trialFacts(deps, tx, projectId, { ...look, signatories, version: null }, trial);
  });
  return drawSpecimen(facts);
}

/** The same for the latest version, or an earlier one. */
export async function previewSaved(
  deps: Deps,
  projectId: string,
  version: number | undefined,
  trial: TemplateTrial,
): Promise<Uint8Array> {
  const facts = await deps.db.transaction(async (tx) => {
    if (version !== undefined && !(await findTemplate(tx, projectId, version))) {
      throw new DomainError('request.not_found', {});
    }
    return trialFacts(deps, tx, projectId, await loadLook(tx, projectId, version), trial);
  });
  return drawSpecimen(facts);
}

/** Drawing takes a while: no connection of the database waits for it. */
async function drawSpecimen(facts: CertificateFacts): Promise<Uint8Array> {
  const { renderCertificate } = await import('@sens/documents/certificate');
  return renderCertificate({ ...facts, specimen: true });
}

/** With a number that was never given and a code that nobody has. */
async function trialFacts(
  deps: Deps,
  tx: Tx,
  projectId: string,
  look: Look,
  trial: TemplateTrial,
): Promise<CertificateFacts> {
  const project = await findProject(tx, { id: projectId });
  if (!project) throw new DomainError('request.not_found', {});
  const locale = toLocale(trial.language);
  const source = await trialSource(deps, tx, project, trial, locale);
  const today = calendarDay(deps.now(), source.event.timeZone);
  const { verification } = links(deps.config.publicUrl);
  return printedFacts(
    { ...source, holder: { ...source.holder, locale } },
    {
      number: certificateNumber(
        localise(project.acronym, project.contentLanguages[0] ?? locale),
        Number(today.slice(0, 4)),
        0,
      ),
      issuedOn: today,
      verifyUrl: (language) => verification(language, '0'.repeat(26)),
    },
    look,
  );
}

async function trialSource(
  deps: Deps,
  tx: Tx,
  project: PrintedSource['project'],
  trial: TemplateTrial,
  locale: Locale,
): Promise<PrintedSource> {
  if (trial.person) return loadPrintedFacts(tx, { projectId: project.id, ...trial.person });
  const example = (await listTrials(tx, project.id, mostTrials)).find((candidate) => kindOf(candidate) === trial.kind);
  const source = example
    ? await loadPrintedFacts(tx, { projectId: project.id, ...example })
    : await sampleSource(deps, tx, project, trial.kind, locale);
  return { ...source, holder: { ...source.holder, ...longestName } };
}

const kindOf = ({ eventKind, curriculumVersionId }: { eventKind: EventKind; curriculumVersionId: string | null }) =>
  certificateKindFor({ kind: eventKind, curriculumVersionId });

import { statementPeriod } from '@sens/design';
import { m, type Locale } from '@sens/messages';
import { cleanLine } from '../text/clean-text.ts';
import type { Branding } from './mail.ts';

/** Who writes. */
export function signature(locale: Locale, { projectName, acronym, fundingPeriod }: Branding): string {
  const project = acronym ? `${projectName} (${acronym})` : projectName;
  return fundingPeriod ? m.mail_signature(locale, { project }) : project;
}

/** The funding statement, empty where no programme funds. */
export const statement = (locale: Locale, { fundingPeriod }: Branding): string =>
  fundingPeriod ? m.visibility_statement(locale, { period: statementPeriod(fundingPeriod) }) : '';

export const cleanBranding = (branding: Branding): Branding => ({
  ...branding,
  projectName: cleanLine(branding.projectName, 300),
  acronym: cleanLine(branding.acronym, 40),
  programme: cleanLine(branding.programme, 300),
});

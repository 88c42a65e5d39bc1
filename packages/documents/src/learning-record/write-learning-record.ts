import { m, personName, type Locale } from '@sens/messages';
import type { SupplementFacts } from '../certificate/certificate-facts.ts';
import { countryConcept, europassConcept, languageConcept, pngConcept } from './authority.ts';

/** What a record of a completion is written from. Texts are in the language. */
export interface LearningRecordFacts {
  /** UUID, stable for a certificate. */
  readonly id: string;
  readonly locale: Locale;
  /** Of the certificate. */
  readonly number: string;
  readonly issuedAt: Date;
  readonly holder: { readonly givenName: string; readonly familyName: string };
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly awardedBy: string;
  readonly contactEmail: string;
  readonly verifyUrl: string;
  readonly supplement: SupplementFacts;
  /** PNG that stands for the record. */
  readonly picture: Uint8Array;
}

/**
 * A completion in the European Learning Model 3, as the generic profile of European Digital Credentials shapes it. It is
 * data: not sealed and no proof of anything until somebody who may seals it.
 *
 * @returns JSON-LD
 */
export function writeLearningRecord(facts: LearningRecordFacts) {
  const { locale, title, number, holder, issuedAt } = facts;
  const say = (text: string) => ({ [locale]: text });
  const awardingBody = writeOrganisation(facts);
  const instant = instantOf(issuedAt);
  return {
    '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
    id: `urn:credential:${facts.id}`,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSchema: { id: 'http://data.europa.eu/snb/model/ap/edc-generic-full', type: 'ShaclValidator2017' },
    credentialProfiles: europassConcept('credential', 'e34929035b'),
    displayParameter: writeDisplay(facts),
    identifier: {
      ...{ id: 'urn:epass:identifier:1', type: 'Identifier', notation: number },
      schemeName: m.badge_number(locale),
    },
    issuer: awardingBody,
    issued: instant,
    validFrom: instant,
    credentialSubject: {
      ...{ id: 'urn:epass:person:1', type: 'Person' },
      ...{ givenName: say(holder.givenName), familyName: say(holder.familyName) },
      fullName: say(personName(locale, holder)),
      hasClaim: {
        ...{ id: 'urn:epass:learningAchievement:1', type: 'LearningAchievement', title: say(title) },
        additionalNote: { id: 'urn:epass:note:1', type: 'Note', noteLiteral: say(facts.verifyUrl) },
        awardedBy: {
          ...{ id: 'urn:epass:awardingProcess:1', type: 'AwardingProcess', awardingBody, awardingDate: instant },
        },
        influencedBy: {
          ...{ id: 'urn:epass:activity:1', type: 'LearningActivity', title: say(title) },
          awardedBy: { id: 'urn:epass:awardingProcess:1', type: 'AwardingProcess', awardingBody },
          temporal: {
            ...{ id: 'urn:epass:period:1', type: 'PeriodOfTime' },
            ...{ startDate: instantOf(facts.startsAt), endDate: instantOf(facts.endsAt) },
          },
        },
        specifiedBy: writeSpecification(facts),
        ...writeAssessment(facts, awardingBody),
      },
    },
  };
}

const instantOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

function writeOrganisation({ locale, awardedBy, contactEmail, supplement }: LearningRecordFacts) {
  const countryCode = countryConcept(supplement.country);
  return {
    ...{ id: 'urn:epass:org:1', type: 'Organisation', legalName: { [locale]: awardedBy } },
    contactPoint: {
      ...{ id: 'urn:epass:contactPoint:1', type: 'ContactPoint' },
      emailAddress: { id: `mailto:${contactEmail}`, type: 'Mailbox' },
    },
    ...(countryCode
      ? {
          location: {
            ...{ id: 'urn:epass:location:1', type: 'Location' },
            address: { id: 'urn:epass:address:1', type: 'Address', countryCode },
          },
        }
      : {}),
  };
}

/** What was achieved: outcomes, workload, credits and level, as far as the curriculum says them. */
function writeSpecification({ locale, title, supplement }: LearningRecordFacts) {
  const { workload, ects, level, modules } = supplement;
  const outcomes = modules.flatMap((module) => module.outcomes);
  return {
    ...{ id: 'urn:epass:qualification:1', type: 'Qualification', title: { [locale]: title } },
    volumeOfLearning: durationOf(workload.total),
    language: languageConcept(locale),
    ...(outcomes.length === 0
      ? {}
      : {
          learningOutcome: outcomes.map((outcome, index) => ({
            ...{ id: `urn:epass:learningOutcome:${index + 1}`, type: 'LearningOutcome', title: { [locale]: outcome } },
          })),
        }),
    ...(ects === null
      ? {}
      : {
          creditPoint: {
            ...{ id: 'urn:epass:creditPoint:1', type: 'CreditPoint', point: String(ects) },
            framework: europassConcept('education-credit', '6fcec5c5af'),
          },
        }),
    ...(level === null ? {} : { eqfLevel: europassConcept('eqf', level) }),
  };
}

/** ISO 8601: `PT50H`, `PT1H30M`. */
const durationOf = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return `PT${hours > 0 || rest === 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
};

function writeAssessment({ locale, supplement }: LearningRecordFacts, awardingBody: object) {
  const { assessment, passed, points } = supplement;
  if (!passed) return {};
  const kind = assessment ?? m.badge_result(locale);
  const grade = points === null ? m.badge_passed(locale) : m.badge_passed_points(locale, { points: String(points) });
  return {
    provenBy: {
      ...{ id: 'urn:epass:learningAssessment:1', type: 'LearningAssessment', title: { [locale]: kind } },
      awardedBy: { id: 'urn:epass:awardingProcess:1', type: 'AwardingProcess', awardingBody },
      grade: { id: 'urn:epass:note:2', type: 'Note', noteLiteral: { [locale]: grade } },
    },
  };
}

/** What a viewer shows first: the model asks for a picture. */
function writeDisplay({ locale, title, picture }: LearningRecordFacts) {
  const language = languageConcept(locale);
  const image = {
    ...{ id: 'urn:epass:mediaObject:1', type: 'MediaObject', contentType: pngConcept },
    contentEncoding: europassConcept('encoding', '6146cde7dd'),
    content: Buffer.from(picture).toString('base64'),
  };
  return {
    ...{ id: 'urn:epass:displayParameter:1', type: 'DisplayParameter', title: { [locale]: title } },
    ...{ language, primaryLanguage: language },
    individualDisplay: {
      ...{ id: 'urn:epass:individualDisplay:1', type: 'IndividualDisplay', language },
      displayDetail: { id: 'urn:epass:displayDetail:1', type: 'DisplayDetail', image, page: 1 },
    },
  };
}

import { newId } from '@sens/db';
import { serverEngines } from '@sens/db/testing';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../src/router.ts';
import { formOf, mintEvent, mintProject, openHouse, type House, type MintedProject } from './house.ts';

const callers = ['nobody', 'stranger', 'trainer', 'auditor', 'manager', 'administrator'] as const;
type CallerName = (typeof callers)[number];

/** Who may call a procedure in their own project; everybody else, and every role of another project, is refused. */
const all: readonly CallerName[] = callers;
const signedIn = all.filter((name) => name !== 'nobody');
const managers: readonly CallerName[] = ['manager', 'administrator'];

interface Line {
  may: readonly CallerName[];
  /** Whether the procedure belongs to a project; then managers and others of another project are tried too. */
  inProject: boolean;
  input: (own: Facts) => unknown;
}
interface Facts {
  projectId: string;
  eventId: string;
  sessionId: string;
}

const project = (may: readonly CallerName[], input: (own: Facts) => object = () => ({})): Line => ({
  may,
  inProject: true,
  input: (own) => ({ projectId: own.projectId, ...input(own) }),
});
const open = (input: (own: Facts) => unknown): Line => ({ may: all, inProject: false, input });

const message = { registrationIds: [newId()], subject: { sl: 'Zadeva' }, text: { sl: 'Besedilo' } };

const span = { startsAt: '2027-01-01T08:00:00Z', endsAt: '2027-01-01T09:00:00Z', timeZone: 'Europe/Ljubljana' };
const plainTemplate = { layout: 'strip', logoIds: [] };
const personForSeat = { seat: 1, givenName: 'Ana', familyName: 'Vzorec', email: 'a@example.org', gender: 'female' };

/** The access matrix: a procedure without a line here fails the test. */
const matrix: Record<string, Line> = {
  'account.session': open(() => undefined),
  'apiKey.list': project(managers),
  'apiKey.create': project(managers, () => ({ name: 'A key', scopes: ['events'] })),
  'apiKey.revoke': project(managers, () => ({ keyId: newId() })),
  'apiKey.document': open(() => ({ locale: 'en' })),
  'attendance.mySessions': { may: signedIn, inProject: false, input: () => undefined },
  'attendance.roster': project(['trainer', ...managers], ({ sessionId }) => ({ sessionId })),
  'attendance.byTicket': project(['trainer', ...managers], ({ sessionId }) => ({ sessionId, ticketCode: 'unknown' })),
  'attendance.history': project(['trainer', 'auditor', ...managers], ({ sessionId }) => ({
    sessionId,
    registrationId: newId(),
  })),
  'attendance.submit': project(['trainer', ...managers], ({ sessionId }) => ({
    marks: [
      {
        markId: newId(),
        sessionId,
        registrationId: newId(),
        status: 'present',
        markedAt: new Date().toISOString(),
        device: newId(),
        sequence: 1,
      },
    ],
  })),
  'attendance.walkIn': project(['trainer', ...managers], ({ sessionId }) => ({
    walkIn: {
      ...{ markId: newId(), sessionId, givenName: 'Ana', familyName: 'Novak', locale: 'sl' },
      ...{ markedAt: new Date().toISOString(), device: newId(), sequence: 1 },
    },
  })),
  'attendance.arrivals': project(['trainer', ...managers], ({ sessionId }) => ({ sessionId })),
  'attendance.openArrivals': project(['trainer', ...managers], ({ sessionId }) => ({ sessionId, minutes: 15 })),
  'attendance.closeArrivals': project(['trainer', ...managers], ({ sessionId }) => ({ sessionId })),
  'attendance.arrivalPlace': open(({ sessionId }) => ({ projectSlug: 'unknown', sessionId })),
  'attendance.arrive': {
    may: signedIn,
    inProject: false,
    input: ({ projectId }) => ({ projectId, registrationId: newId(), code: '000000' }),
  },
  'attendance.arriveByAccessCode': open(() => ({ accessCode: 'unknown', code: '000000' })),
  'certificate.verify': open(() => ({ code: 'nothing' })),
  'certificate.candidates': project(managers, ({ eventId }) => ({ eventId })),
  'certificate.missing': project(managers),
  'certificate.issue': project(managers, ({ eventId }) => ({ eventId, participantIds: [newId()] })),
  'certificate.codeOfFile': open(() => ({ sha256: '0'.repeat(64) })),
  'certificate.startRun': project(managers, ({ eventId }) => ({ eventId, participantIds: [newId()] })),
  'certificate.run': project(managers, () => ({ runId: newId() })),
  'certificate.runs': project(managers, ({ eventId }) => ({ eventId })),
  'certificate.register': project(managers, () => ({ filter: {}, page: 1 })),
  'certificate.revoke': project(managers, () => ({ certificateId: newId(), kind: 'other', reason: 'A reason' })),
  'certificate.reissue': project(managers, () => ({ certificateId: newId(), kind: 'other', reason: 'A reason' })),
  'certificate.template': project(managers),
  'certificate.saveTemplate': project(managers, () => ({ template: plainTemplate, baseVersion: 0 })),
  'certificate.previewTemplate': project(managers, () => ({
    ...{ template: plainTemplate, trial: { kind: 'completion', language: 'sl' } },
  })),
  'certificate.mine': { may: signedIn, inProject: false, input: () => undefined },
  'completion.explain': project(['trainer', ...managers], ({ eventId }) => ({ eventId })),
  'completion.assess': project(['trainer', ...managers], ({ eventId }) => ({
    eventId,
    participantId: newId(),
    passed: true,
  })),
  'completion.previewResults': project(['trainer', ...managers], ({ eventId }) => ({
    ...{ eventId, fileName: 'results.csv', content: Buffer.from('Name;Result\nAna;passed').toString('base64') },
  })),
  'completion.resultImport': project(['trainer', ...managers], () => ({ importId: newId() })),
  'completion.confirmResults': project(['trainer', ...managers], () => ({ importId: newId(), lines: [1] })),
  'group.hold': open(({ projectId, eventId }) => ({
    ...{ projectId, eventId, organisationName: 'An association', givenName: 'Ana', familyName: 'Vzorec' },
    ...{ email: 'ana@example.org', locale: 'sl', seats: { SI: 1 }, noticeRead: true, idempotencyKey: newId() },
  })),
  'group.byAccessCode': open(() => ({ accessCode: 'unknown' })),
  'group.name': open(() => ({ accessCode: 'unknown', people: [personForSeat] })),
  'group.replace': open(() => ({ accessCode: 'unknown', person: personForSeat })),
  'group.giveBack': open(() => ({ accessCode: 'unknown', seats: [1] })),
  'group.cancelByAccessCode': open(() => ({ accessCode: 'unknown' })),
  'group.list': project(managers, ({ eventId }) => ({ eventId })),
  'group.extend': project(managers, () => ({
    ...{ groupId: newId(), namedUntil: new Date().toISOString(), reason: 'A reason' },
  })),
  'group.release': project(managers, () => ({ groupId: newId() })),
  'group.cancel': project(managers, () => ({ groupId: newId() })),
  'consent.current': open(({ projectId }) => ({ projectId })),
  'completion.byAccessCode': open(() => ({ accessCode: 'unknown' })),
  'consent.byAccessCode': open(() => ({ accessCode: 'unknown' })),
  'consent.chooseByAccessCode': open(() => ({
    ...{ accessCode: 'unknown', purposeId: newId(), version: 1, given: true, locale: 'sl' },
  })),
  'consent.mine': { may: signedIn, inProject: false, input: () => undefined },
  'consent.chooseMine': {
    may: signedIn,
    inProject: false,
    input: () => ({ participantId: newId(), purposeId: newId(), version: 1, given: true, locale: 'sl' }),
  },
  'consent.list': project(managers),
  'consent.people': project(managers),
  'consent.create': project(managers, () => ({ title: {} })),
  'consent.writeDraft': project(managers, () => ({ purposeId: newId() })),
  'consent.publish': project(managers, () => ({ purposeId: newId() })),
  'curriculum.list': project(managers),
  'curriculum.version': project(['trainer', ...managers], () => ({ versionId: newId() })),
  'curriculum.compare': project(managers, () => ({ before: newId(), after: newId() })),
  'curriculum.create': project(managers, () => ({ slug: '!' })),
  'curriculum.copy': project(managers, () => ({ versionId: newId(), slug: '!' })),
  'curriculum.newVersion': project(managers, () => ({ versionId: newId() })),
  'curriculum.changeVersion': project(managers, () => ({ versionId: newId() })),
  'curriculum.publish': project(managers, () => ({ versionId: newId() })),
  'curriculum.addModule': project(managers, () => ({ versionId: newId() })),
  'curriculum.changeModule': project(managers, () => ({ versionId: newId(), moduleId: newId() })),
  'curriculum.removeModule': project(managers, () => ({ versionId: newId(), moduleId: newId() })),
  'curriculum.moveModule': project(managers, () => ({ versionId: newId(), moduleId: newId(), direction: 'up' })),
  'curriculum.addLink': project(managers, () => ({ versionId: newId() })),
  'curriculum.addFile': project(managers, () => ({ versionId: newId() })),
  'curriculum.removeMaterial': project(managers, () => ({ versionId: newId(), materialId: newId() })),
  'curriculum.materialsByAccessCode': open(() => ({ accessCode: 'unknown' })),
  'curriculum.prerequisites': project(managers, ({ eventId }) => ({ eventId })),
  'curriculum.setPrerequisites': project(managers, ({ eventId }) => ({ eventId, curriculumIds: [], moduleIds: [] })),
  'curriculum.waive': project(managers, ({ eventId }) => ({ eventId })),
  'curriculum.withdrawWaiver': project(managers, ({ eventId }) => ({ eventId, participantId: newId() })),
  'demo.state': open(() => undefined),
  'demo.mails': { may: [], inProject: false, input: () => undefined },
  'event.catalogue': open(({ projectId }) => ({ projectId })),
  'event.month': open(({ projectId }) => ({ projectId, month: '2027-01' })),
  'event.addresses': open(() => ({})),
  'event.bySlug': open(({ projectId }) => ({ projectId, slug: 'unknown' })),
  'event.list': project(managers),
  'event.byId': project(managers, ({ eventId }) => ({ eventId })),
  'event.formOptions': project(managers),
  'event.create': project(managers, () => ({ slug: '!' })),
  'event.update': project(managers, ({ eventId }) => ({ eventId, slug: '!' })),
  'event.duplicate': project(managers, ({ eventId }) => ({ eventId, firstDay: '2027-02-01' })),
  'event.history': project(managers, ({ eventId }) => ({ eventId })),
  'event.publish': project(managers, ({ eventId }) => ({ eventId })),
  'event.cancel': project(managers, () => ({ eventId: newId() })),
  'event.finish': project(managers, ({ eventId }) => ({ eventId })),
  'event.reopen': project(managers, ({ eventId }) => ({ eventId })),
  'evidence.count': project(managers, ({ eventId }) => ({ eventId })),
  'evidence.dossier': project(['trainer', 'auditor', ...managers], ({ eventId }) => ({ eventId })),
  'evidence.add': project(['trainer', ...managers], ({ eventId }) => ({ eventId, kind: '!' })),
  'evidence.remove': project(managers, ({ eventId }) => ({ eventId, evidenceId: newId(), reason: 'Twice' })),
  'evidence.overview': project(['auditor', ...managers]),
  'evidence.sheets': project(['trainer', 'auditor', ...managers], ({ eventId }) => ({ eventId })),
  'evidence.sheet': project(['trainer', 'auditor', ...managers], ({ eventId }) => ({ eventId, sheetId: newId() })),
  'evidence.printSheet': project(['trainer', ...managers], ({ eventId }) => ({
    eventId,
    day: '2020-01-01',
    language: 'sl',
    columns: [],
    emptyRows: 1,
  })),
  'evidence.addSignedSheet': project(['trainer', ...managers], ({ eventId }) => ({
    eventId,
    fileName: 'a',
    content: 'AAAA',
  })),
  'evidence.readSheet': project(['trainer', ...managers], ({ eventId }) => ({
    eventId,
    sheetId: newId(),
    entries: [],
  })),
  'evidence.settle': project(['trainer', ...managers], ({ eventId }) => ({
    ...{ eventId, sheetId: newId(), registrationId: newId() },
    settlement: 'present',
    reason: 'A reason',
  })),
  'evidence.noteSigner': project(['trainer', ...managers], ({ eventId }) => ({
    ...{ eventId, sheetId: newId(), name: 'Somebody' },
  })),
  'evidence.addSigner': project(['trainer', ...managers], ({ eventId }) => ({
    ...{ eventId, sheetId: newId(), signerId: newId() },
    ...{ givenName: 'Ana', familyName: 'Novak', reason: 'A reason' },
  })),
  'evidence.refuseSigner': project(['trainer', ...managers], ({ eventId }) => ({
    ...{ eventId, sheetId: newId(), signerId: newId(), reason: 'A reason' },
  })),
  'evidence.closeSheet': project(['trainer', ...managers], ({ eventId }) => ({ eventId, sheetId: newId() })),
  'export.history': project(['auditor', ...managers], () => ({ of: 'lists' })),
  'export.taken': project(managers),
  'export.byId': project(['auditor', ...managers], () => ({ exportId: newId() })),
  'export.trail': project(managers, () => ({ exportId: newId() })),
  'export.start': project(managers, () => ({ kind: '!' })),
  'export.indicators': project(managers),
  'export.preview': project(managers, () => ({ period: 99 })),
  'export.startPack': project(managers, () => ({ period: 99, locale: 'sl' })),
  'feedback.form': open(() => ({ token: 'unknown' })),
  'feedback.submit': open(() => ({ token: 'unknown', content: 5, locale: 'sl' })),
  'feedback.byAccessCode': open(() => ({ accessCode: 'unknown' })),
  'feedback.open': open(() => ({ accessCode: 'unknown' })),
  'feedback.isOpen': open(({ projectId, eventId }) => ({ projectId, eventId })),
  'feedback.sendLink': open(({ projectId, eventId }) => ({ projectId, eventId, email: 'nobody@example.org' })),
  'feedback.mine': { may: signedIn, inProject: false, input: () => undefined },
  'feedback.results': project(['trainer', ...managers], ({ eventId }) => ({ eventId, locale: 'sl' })),
  'feedback.ofCurriculum': project(managers, () => ({ versionId: newId(), locale: 'sl' })),
  'indicator.typeValues': project(managers, () => ({ code: 'none', period: 1, values: {}, note: 'A source' })),
  'indicator.publicFigures': open(() => ({ slug: 'unknown', locale: 'en' })),
  'indicator.summary': project(['auditor', ...managers], () => ({ filter: {} })),
  'indicator.breakdown': project(['auditor', ...managers], () => ({ filter: {} })),
  'indicator.progress': project(['auditor', ...managers]),
  'indicator.explain': project(['auditor', ...managers], () => ({ code: 'RCO81' })),
  'indicator.countedRows': project(['auditor', ...managers], () => ({ code: 'RCO81' })),
  'indicator.notCounted': project(managers, ({ eventId }) => ({ code: 'RCO81', eventId })),
  'indicator.definitions': project(managers),
  'indicator.adopt': project(managers, () => ({ code: 'unknown' })),
  'indicator.create': project(managers, () => ({ code: '!' })),
  'indicator.change': project(managers, () => ({ code: 'RCO81', goals: {} })),
  'indicator.retire': project(managers, () => ({ code: 'RCO81' })),
  'indicator.ofEvent': project(managers, ({ eventId }) => ({ eventId })),
  'indicator.describeEvent': project(managers, ({ eventId }) => ({ eventId, audience: '!' })),
  'indicator.override': project(managers, ({ eventId }) => ({ eventId, indicatorId: newId() })),
  'indicator.marks': project(['auditor', ...managers], ({ eventId }) => ({ eventId, participantId: newId() })),
  'indicator.activity': project(['auditor', ...managers]),
  'indicator.checkLedger': project(['auditor', ...managers]),
  'indicator.reports': project(['auditor', ...managers]),
  'indicator.beginReport': project(managers, () => ({ period: 99 })),
  'indicator.report': project(['auditor', ...managers], () => ({ reportId: newId() })),
  'indicator.writeReport': project(managers, () => ({ reportId: newId() })),
  'indicator.freezeReport': project(managers, () => ({ reportId: newId() })),
  'indicator.removeReport': project(managers, () => ({ reportId: newId() })),
  'indicator.reportHistory': project(managers, () => ({ reportId: newId() })),
  'indicator.rows': project(['auditor', ...managers], () => ({ filter: {}, count: 'participations' })),
  'participant.list': project(managers, () => ({ locale: 'sl' })),
  'participant.byId': project(managers, () => ({ participantId: newId() })),
  'participant.duplicates': project(managers),
  'participant.previewMerge': project(managers, () => ({ keptId: newId(), otherId: newId() })),
  'participant.merge': project(managers, () => ({ keptId: newId(), otherId: newId(), reason: 'Known' })),
  'participant.undoMerge': project(managers, () => ({ mergeId: newId() })),
  'participant.decideDistinct': project(managers, () => ({ participantIds: [newId(), newId()], distinct: true })),
  'participant.previewImport': project(managers, () => ({
    eventId: newId(),
    side: 'SI',
    locale: 'sl',
    fileName: 'a.csv',
    content: 'YQ==',
  })),
  'participant.importPreview': project(managers, () => ({ importId: newId() })),
  'participant.confirmImport': project(managers, () => ({ importId: newId(), lines: [1] })),
  'privacy.mine': { may: signedIn, inProject: false, input: () => undefined },
  'privacy.correctMine': {
    may: signedIn,
    inProject: false,
    input: () => ({ participantId: newId(), phone: '', place: '', organisationName: '' }),
  },
  'privacy.requestMine': { may: signedIn, inProject: false, input: () => ({ participantId: newId(), message: 'A' }) },
  'privacy.eraseMine': { may: signedIn, inProject: false, input: () => ({ participantId: newId() }) },
  'privacy.requests': project(managers),
  'privacy.search': project(managers, () => ({ text: 'nobody' })),
  'privacy.preview': project(managers, () => ({ participantId: newId() })),
  'privacy.erase': project(managers, () => ({ participantId: newId() })),
  'privacy.correct': project(managers, () => ({ participantId: newId(), givenName: 'A', familyName: 'B' })),
  'privacy.close': project(managers, () => ({ requestId: newId(), decision: { decision: 'done' } })),
  'privacy.retention': project(managers),
  'privacy.setRetention': project(managers, () => ({ years: 5, startsOn: null })),
  'privacy.eraseEverybody': project(managers),
  'project.list': open(() => undefined),
  'project.bySlug': open(() => ({ slug: 'unknown' })),
  'project.lastChange': open(() => ({ slug: 'unknown' })),
  'project.create': { may: ['administrator'], inProject: false, input: () => ({ slug: '!' }) },
  'project.addLogo': project(managers, () => ({ content: 'AAAA', alternativeText: 'A logo' })),
  'project.update': project(managers, () => ({ revision: 'none' })),
  'project.removeLogo': project(managers, () => ({ fileId: newId() })),
  'project.publishFigures': project(managers, () => ({ isPublic: false })),
  'project.members': project(managers),
  'project.addMember': project(managers, () => ({ email: `${newId()}@example.org`, name: 'Nova', role: 'trainer' })),
  'project.removeMember': project(managers, () => ({ accountId: newId(), role: 'trainer' })),
  'question.list': project(managers),
  'question.create': project(managers, () => ({ kind: '!' })),
  'question.change': project(managers, () => ({ questionId: newId(), kind: '!' })),
  'question.retire': project(managers, () => ({ questionId: newId(), retired: true })),
  'question.ofEvent': project(managers, ({ eventId }) => ({ eventId })),
  'question.decide': project(managers, ({ eventId }) => ({ eventId, asked: [] })),
  'question.mine': { may: signedIn, inProject: false, input: () => undefined },
  'question.answers': project(['trainer', ...managers], ({ eventId }) => ({ eventId })),
  'question.asked': open(({ projectId, eventId }) => ({ projectId, eventId })),
  'question.byAccessCode': open(() => ({ accessCode: 'unknown' })),
  'question.answerByAccessCode': open(() => ({ accessCode: 'unknown', answers: {} })),
  'record.event': project(['trainer', 'auditor', ...managers], ({ eventId }) => ({ eventId })),
  'record.session': project(['trainer', 'auditor', ...managers], ({ eventId, sessionId }) => ({ eventId, sessionId })),
  'record.person': project(['trainer', 'auditor', ...managers], ({ eventId }) => ({
    eventId,
    registrationId: newId(),
  })),
  'record.hours': project(['trainer', 'auditor', ...managers], ({ eventId }) => ({ eventId })),
  'record.finalise': project(['trainer', ...managers], ({ sessionId }) => ({ sessionId })),
  'record.reopen': project(managers, ({ sessionId }) => ({ sessionId, reason: 'A reason' })),
  'record.previewLog': project(['trainer', ...managers], ({ eventId, sessionId }) => ({
    ...{ eventId, sessionId, fileName: 'a.csv' },
    content: 'AAAA',
  })),
  'record.log': project(['trainer', ...managers], ({ eventId }) => ({ eventId, logId: newId() })),
  'record.confirmLog': project(['trainer', ...managers], ({ eventId }) => ({
    ...{ eventId, logId: newId(), people: [], minimumShare: 90 },
  })),
  'record.notes': project(['trainer', 'auditor', ...managers], ({ eventId }) => ({ eventId })),
  'record.addNote': project(['trainer', ...managers], ({ eventId, sessionId }) => ({
    eventId,
    registrationId: newId(),
    sessionIds: [sessionId],
    reason: 'A reason',
  })),
  'record.decideNote': project(['trainer', ...managers], ({ eventId }) => ({
    eventId,
    noteId: newId(),
    decision: 'accepted',
  })),
  'record.own': open(() => ({ accessCode: 'unknown' })),
  'record.addOwnNote': open(({ sessionId }) => ({
    accessCode: 'unknown',
    sessionIds: [sessionId],
    reason: 'A reason',
  })),
  'registration.register': open(({ projectId, eventId }) => ({ projectId, eventId, ...formOf() })),
  'registration.byAccessCode': open(() => ({ accessCode: 'unknown' })),
  'registration.ticket': open(() => ({ accessCode: 'unknown' })),
  'registration.cancelByAccessCode': open(() => ({ accessCode: 'unknown' })),
  'registration.acceptOffer': open(() => ({ accessCode: 'unknown' })),
  'registration.decidePending': project(managers, ({ eventId }) => ({
    eventId,
    registrationIds: [newId()],
    decision: 'approve',
  })),
  'registration.actOnMany': project(managers, ({ eventId }) => ({
    ...{ eventId, registrationIds: [newId()], action: 'approve', notify: false },
  })),
  'registration.registerByHand': project(managers, ({ eventId }) => ({
    ...{ eventId, givenName: 'Ana', familyName: 'Novak', locale: 'sl' },
  })),
  'registration.move': project(managers, ({ eventId }) => ({
    ...{ eventId, registrationId: newId(), targetEventId: newId(), reason: 'A reason', mayWait: true },
  })),
  'registration.savedFilters': project(managers),
  'registration.saveFilter': project(managers, () => ({ name: newId(), query: { status: 'waitlisted' } })),
  'registration.renameFilter': project(managers, () => ({ id: newId(), name: 'A name' })),
  'registration.removeFilter': project(managers, () => ({ id: newId() })),
  'registration.previewMessage': project(managers, ({ eventId }) => ({ eventId, ...message })),
  'registration.sendMessage': project(managers, ({ eventId }) => ({ eventId, ...message, key: newId() })),
  'registration.moveUp': project(managers, ({ eventId }) => ({ eventId, registrationId: newId(), reason: 'A reason' })),
  'registration.reminders': project(managers, ({ eventId }) => ({ eventId })),
  'registration.mailPreviews': project(managers, ({ eventId }) => ({ eventId, locale: 'sl' })),
  'registration.changeRules': project(managers, ({ eventId }) => ({
    eventId,
    rules: { capacity: 5, needsApproval: false, sideSeats: {} },
  })),
  'registration.cancel': project(managers, () => ({ registrationId: newId() })),
  'registration.list': project(['trainer', ...managers], ({ eventId }) => ({ eventId })),
  'registration.mine': { may: signedIn, inProject: false, input: () => undefined },
  'visit.journey': open(({ projectId, eventId }) => ({ projectId, eventId })),
  'visit.byAccessCode': open(() => ({ accessCode: 'unknown' })),
  'visit.changeByAccessCode': open(() => ({ accessCode: 'unknown' })),
  'visit.hostPage': open(() => ({ accessCode: 'unknown' })),
  'visit.confirmHost': open(() => ({ accessCode: 'unknown' })),
  'visit.mine': { may: signedIn, inProject: false, input: () => undefined },
  'visit.plan': project(managers, ({ eventId }) => ({ eventId })),
  'visit.changeSettings': project(managers, ({ eventId }) => ({ eventId, settings: {} })),
  'visit.changeHost': project(managers, ({ eventId }) => ({
    ...{ eventId, id: newId() },
    host: { organisation: 'Farm', address: 'Road 1', offers: { sl: 'Čebele' } },
  })),
  'visit.changeStop': project(managers, ({ eventId }) => ({
    ...{ eventId, id: newId() },
    stop: { ...span, title: { sl: 'Kmetija' }, place: 'Beltinci' },
  })),
  'visit.changeLeg': project(managers, ({ eventId }) => ({
    ...{ eventId, id: newId() },
    leg: { ...span, means: 'bus', origin: 'Lendava', destination: 'Beltinci' },
  })),
  'visit.removePart': project(managers, ({ eventId }) => ({ eventId, part: 'stop', id: newId() })),
  'visit.board': project(managers, ({ eventId }) => ({
    ...{ eventId, legId: newId(), registrationId: newId(), boards: true, pickUpId: null },
  })),
  'visit.rooms': project(managers, ({ eventId }) => ({ eventId })),
  'visit.addRooms': project(managers, ({ eventId }) => ({
    eventId,
    rooms: { place: 'Hotel', name: 'Room 1', beds: 2, from: '2027-01-01', until: '2027-01-02' },
  })),
  'visit.removeRoom': project(managers, ({ eventId }) => ({ eventId, roomId: newId() })),
  'visit.suggestRooms': project(managers, ({ eventId }) => ({ eventId })),
  'visit.assignRoom': project(managers, ({ eventId }) => ({ eventId, registrationId: newId(), roomId: newId() })),
  'visit.wishRoom': project(managers, ({ eventId }) => ({
    ...{ eventId, wanted: true },
    wish: { registrationId: newId(), otherId: newId() },
  })),
  'visit.costs': project(managers, ({ eventId }) => ({ eventId })),
  'visit.changeCost': project(managers, ({ eventId }) => ({
    ...{ eventId, id: null },
    cost: { kind: 'meals', description: 'Lunch', payerId: newId(), planned: '10' },
  })),
  'visit.removeCost': project(managers, ({ eventId }) => ({ eventId, id: newId() })),
  'visit.stopRecords': project(['trainer', ...managers], ({ eventId }) => ({ eventId })),
  'visit.stop': project(['trainer', ...managers], ({ eventId }) => ({ eventId, stopId: newId() })),
  'visit.reportStop': project(['trainer', ...managers], ({ eventId }) => ({ eventId, stopId: newId(), report: null })),
  'visit.addPhoto': project(['trainer', ...managers], ({ eventId }) => ({
    ...{ eventId, stopId: newId() },
    photo: { caption: 'Bees', language: 'sl', day: '2027-01-01', fileName: 'a.jpg', content: 'AAAA' },
  })),
  'visit.removePhoto': project(['trainer', ...managers], ({ eventId }) => ({
    ...{ eventId, stopId: newId(), evidenceId: newId() },
  })),
  'visit.tell': project(managers, ({ eventId }) => ({ eventId })),
  'visit.dossier': project(['trainer', ...managers], ({ eventId }) => ({ eventId })),
  'visit.legRoster': project(['trainer', ...managers], () => ({ legId: newId() })),
  'visit.submitHeadcounts': project(['trainer', ...managers], () => ({
    taps: [
      {
        ...{ markId: newId(), legId: newId(), registrationId: newId(), status: 'present' },
        ...{ markedAt: new Date().toISOString(), device: newId(), sequence: 1 },
      },
    ],
  })),
};

const procedures = Object.keys(appRouter._def.procedures);

it('has a line for every procedure and no line for one that is gone', () => {
  expect(Object.keys(matrix).sort()).toEqual([...procedures].sort());
});

/** `refused` when the answer is about who asks; whatever else comes back got past the door. */
async function knock(call: () => Promise<unknown>): Promise<'refused' | 'let in'> {
  try {
    await call();
    return 'let in';
  } catch (error) {
    const refused = error instanceof TRPCError && ['FORBIDDEN', 'UNAUTHORIZED'].includes(error.code);
    return refused ? 'refused' : 'let in';
  }
}

describe.each(serverEngines)('the access matrix on %s', (kind) => {
  let house: House;
  let own: MintedProject;
  let foreign: MintedProject;
  let facts: Facts;
  const stranger = { id: newId(), email: 'stranger@example.org' };

  beforeAll(async () => {
    house = await openHouse(kind);
    own = await mintProject(house);
    foreign = await mintProject(house);
    const event = await mintEvent(house, own);
    facts = { projectId: own.projectId, eventId: event.id, sessionId: event.sessions[0]!.id };
  });
  afterAll(() => house.close());

  const accountOf = (name: CallerName, at: MintedProject) =>
    name === 'nobody' ? null : name === 'stranger' ? stranger : at[name];

  /** Calls a procedure by its path, with extra fields that must not help. */
  const call = (path: string, account: Parameters<House['as']>[0]) => {
    const input = matrix[path]!.input(facts);
    const sent = typeof input === 'object' ? { ...input, role: 'manager', isAdministrator: true } : input;
    const [subject, name] = path.split('.') as ['event', 'list'];
    const procedure = house.as(account)[subject][name] as (input: unknown) => Promise<unknown>;
    return procedure(sent);
  };

  it.each(procedures.filter((path) => matrix[path]!.may.length > 0))('%s lets in whom it should', async (path) => {
    const line = matrix[path]!;
    const answers: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const name of callers) {
      answers[name] = await knock(() => call(path, accountOf(name, own)));
      wanted[name] = line.may.includes(name) ? 'let in' : 'refused';
      if (!line.inProject || name === 'nobody' || name === 'stranger' || name === 'administrator') continue;
      answers[`foreign ${name}`] = await knock(() => call(path, accountOf(name, foreign)));
      wanted[`foreign ${name}`] = 'refused';
    }
    expect(answers).toEqual(wanted);
  });

  it('refuses a trainer who does not lead the session', async () => {
    const other = await mintProject(house);
    const trainer = { ...other.trainer };
    await house
      .as(own.manager)
      .project.addMember({ projectId: own.projectId, email: trainer.email, name: 'T', role: 'trainer' });
    const roster = house.as(trainer).attendance.roster({ projectId: own.projectId, sessionId: facts.sessionId });
    await expect(roster).rejects.toThrow('request.forbidden');
  });

  it('finds nothing of a foreign parent through its own project', async () => {
    const mine = house.as(foreign.manager);
    await expect(mine.event.byId({ projectId: foreign.projectId, eventId: facts.eventId })).rejects.toThrow(
      'request.not_found',
    );
    await expect(mine.attendance.roster({ projectId: foreign.projectId, sessionId: facts.sessionId })).rejects.toThrow(
      'request.not_found',
    );
    expect(await mine.registration.list({ projectId: foreign.projectId, eventId: facts.eventId })).toEqual([]);
  });

  it('ends a role at once', async () => {
    const { projectId, manager, trainer } = await mintProject(house);
    const list = () => house.as(trainer).attendance.history({ projectId, sessionId: newId(), registrationId: newId() });
    await expect(list()).rejects.toThrow('request.forbidden');
    await house.as(manager).project.addMember({ projectId, email: trainer.email, name: 'T', role: 'manager' });
    expect(await list()).toEqual([]);
    await house.as(manager).project.removeMember({ projectId, accountId: trainer.id, role: 'manager' });
    await expect(list()).rejects.toThrow('request.forbidden');
  });
});

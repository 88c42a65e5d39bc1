/** What a table does when somebody's data are erased: at once, and when the obligation to keep records is over. */
export interface TableErasure {
  readonly atOnce: string;
  readonly atExpiry: string;
}

/**
 * Every table that holds something of a participant, and what becomes of it. A test fails for a table that refers to a
 * participant or a registration and is not here; `restrict-person.ts` and `erase-identity.ts` do what it says.
 */
export const erasureList = {
  participant: {
    atOnce: 'e-mail, phone and account go; marked as restricted',
    atExpiry: 'name becomes a random key; year of birth, region, place, and an organisation nobody else names, go',
  },
  registration: {
    atOnce: 'stays, for it is what an attendance list was drawn from',
    atExpiry: 'codes are made anew and unknown to anybody',
  },
  attendance_mark: { atOnce: 'stays as evidence', atExpiry: 'stays; its remark goes' },
  attendance: { atOnce: 'stays as evidence', atExpiry: 'stays' },
  participation: { atOnce: 'stays: indicators are counted from it', atExpiry: 'stays; it names nobody' },
  assessment: { atOnce: 'stays as evidence', atExpiry: 'stays; its file goes with the last person it names' },
  prerequisite_waiver: { atOnce: 'stays as evidence', atExpiry: 'stays; its reason goes' },
  absence_note: { atOnce: 'stays as evidence', atExpiry: 'stays; its texts and the bytes of its file go' },
  attendance_sheet_entry: { atOnce: 'stays as evidence', atExpiry: 'stays; its explanation goes' },
  attendance_sheet_signer: {
    atOnce: 'stays as evidence',
    atExpiry: 'stays; the name on the paper and the reason go, those of strangers too',
  },
  participant_distinct: { atOnce: 'stays; it names nobody', atExpiry: 'the same' },
  participant_merge: { atOnce: 'stays', atExpiry: 'stays; its reason goes' },
  certificate_run_person: { atOnce: 'stays; it names nobody', atExpiry: 'the same' },
  certificate: {
    atOnce: 'stays; verification withholds the name',
    atExpiry: 'stays; the printed name and the bytes of the file go, their hash stays',
  },
  consent: { atOnce: 'goes', atExpiry: 'goes' },
  consent_entry: { atOnce: 'goes', atExpiry: 'goes' },
  answer: { atOnce: 'goes where the question is optional or sensitive', atExpiry: 'goes' },
  answer_file: { atOnce: 'goes with its answer', atExpiry: 'goes with its answer' },
  feedback_invitation: { atOnce: 'goes', atExpiry: 'goes' },
  group_seat: { atOnce: 'stays; it names nobody', atExpiry: 'the same' },
  visit_need: { atOnce: 'goes', atExpiry: 'goes' },
  visit_room_wish: { atOnce: 'goes, whoever wished it', atExpiry: 'goes' },
  visit_bed: { atOnce: 'goes', atExpiry: 'goes' },
  visit_instruction: { atOnce: 'goes', atExpiry: 'goes' },
  visit_boarding: { atOnce: 'stays as evidence', atExpiry: 'stays; it names nobody' },
  visit_headcount: { atOnce: 'stays as evidence', atExpiry: 'stays; it names nobody' },
  visit_cost: { atOnce: 'stays as evidence', atExpiry: 'stays; the description of what was for the person goes' },
  privacy_request: { atOnce: 'stays without its text', atExpiry: 'stays without its text' },
} as const satisfies Readonly<Record<string, TableErasure>>;

/** Tables that hold something of people without referring to them. */
export const erasureListByContent = {
  mail: { atOnce: 'messages to the person in the project go', atExpiry: 'the same' },
  participant_import: { atOnce: 'rows of lists that wait for confirmation go', atExpiry: 'the same' },
  join_log: { atOnce: 'files that wait for confirmation in the project go', atExpiry: 'the same' },
  assessment_import: { atOnce: 'lists that wait for confirmation in the project go', atExpiry: 'the same' },
  registration_group: {
    atOnce: 'names the contact of an organisation, who is no participant; stays',
    atExpiry: 'name, address and code go 90 days after the event, and the messages to them',
  },
  badge: { atOnce: 'goes: the mail address is hashed in it', atExpiry: 'goes' },
  stored_file: {
    atOnce: 'stays',
    atExpiry: 'the bytes of certificates, notes and results go, unless evidence, materials or others refer to them too',
  },
  visit_photo: { atOnce: 'stays; a manager or leader takes a picture of the person out by hand', atExpiry: 'the same' },
  visit_stop_report: { atOnce: 'stays; it tells of stops and not of people', atExpiry: 'the same' },
  evidence_file: {
    atOnce: 'stays as evidence',
    atExpiry: 'stays: a photo or a signed list is of many people; managers remove it',
  },
  export_piece: {
    atOnce: 'stays: lists and packs hold nothing that goes at once',
    atExpiry: 'every list and pack of the project goes, whoever is named in them; the history stays',
  },
  audit_entry: { atOnce: 'holds ids and no personal data', atExpiry: 'the same' },
  feedback_answer: { atOnce: 'belongs to nobody', atExpiry: 'the same' },
} as const satisfies Readonly<Record<string, TableErasure>>;

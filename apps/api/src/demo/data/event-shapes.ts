import type { EventKind } from '@sens/domain/event';
import type { OrganisationKey } from './project.ts';

export interface DemoEvent {
  slug: string;
  kind: EventKind;
  /** Days from today to its first day. */
  day: number;
  /** Sessions as [days after the first day, start, end]. */
  sessions: readonly (readonly [number, string, string])[];
  title: Record<'sl' | 'hu' | 'en', string>;
  summary: Record<'sl' | 'hu' | 'en', string>;
  /** In Markdown, where that of its kind does not fit. */
  description?: Record<'sl' | 'hu' | 'en', string>;
  side: 'SI' | 'HU';
  place: string;
  language: 'sl' | 'hu' | 'en';
  capacity: number;
  /** How many of the sixty people register, and from which one on. */
  registered: readonly [count: number, from: number];
  organisers: readonly OrganisationKey[];
  status?: 'draft' | 'cancelled';
}

export const both = ['pomurje', 'zala'] as const;
const threeDays = [
  [0, '09:00', '17:00'],
  [1, '09:00', '17:00'],
  [2, '09:00', '17:00'],
] as const;
export const oneDay = [[0, '09:30', '15:30']] as const;
export const afternoon = [[0, '13:00', '17:00']] as const;
const twoDays = [
  [0, '08:00', '18:00'],
  [1, '08:30', '17:00'],
] as const;

/** A group of the mentor training. */
export const training = (group: { sl: string; hu: string; en: string }) => ({
  kind: 'training' as const,
  sessions: threeDays,
  organisers: both,
  title: {
    sl: `Usposabljanje mentorjev, ${group.sl}`,
    hu: `Mentorképzés, ${group.hu}`,
    en: `Mentor training, ${group.en}`,
  },
  summary: {
    sl: 'Tridnevno usposabljanje s sedmimi moduli: od osnov socialne ekonomije do mentorskih veščin.',
    hu: 'Háromnapos képzés hét modullal: a szociális gazdaság alapjaitól a mentori készségekig.',
    en: 'Three days with seven modules, from the basics of the social economy to mentoring skills.',
  },
});

export const visit = {
  kind: 'study_visit' as const,
  sessions: twoDays,
  organisers: both,
  summary: {
    sl: 'Dvodnevna pot h gostiteljem, ki pokažejo, kako socialno podjetje deluje v vsakdanjem življenju.',
    hu: 'Kétnapos út a fogadó szervezetekhez, amelyek megmutatják, hogyan működik egy társadalmi vállalkozás a mindennapokban.',
    en: 'Two days with hosts who show how a social enterprise works in everyday life.',
  },
};

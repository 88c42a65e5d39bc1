import type { Mail } from '@sens/documents/mail';
import { withoutCalendar, type RegistrationMailContent } from './load-registration-mail.ts';

/**
 * What somebody is told who has just been registered: a place, a place in line, or that a manager decides.
 *
 * @param place in the queue, from 1; only somebody who waits is told
 */
export function confirmation(
  status: 'pending' | 'confirmed' | 'waitlisted',
  content: RegistrationMailContent,
  place: number,
): Mail {
  switch (status) {
    case 'confirmed':
      return { template: 'registration_confirmed', ...content };
    case 'pending':
      return { template: 'registration_pending', ...withoutCalendar(content) };
    case 'waitlisted':
      return { template: 'registration_waitlisted', ...withoutCalendar(content), position: place };
  }
}

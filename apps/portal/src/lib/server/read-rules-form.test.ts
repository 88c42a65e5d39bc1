import { expect, test } from 'vitest';
import { readRulesForm } from './read-rules-form.ts';

function read(values: Record<string, string>) {
  const formData = new FormData();
  for (const [name, value] of Object.entries(values)) formData.set(name, value);
  return readRulesForm(formData, 'Europe/Ljubljana');
}

test('the clock of the place becomes instants, empty fields are absent, an unticked box is false', () => {
  const form = read({
    capacity: '30',
    registrationOpensAt: '2026-12-01T08:00',
    registrationClosesAt: '',
    'sideSeats.SI': '8',
    'sideSeats.HU': '',
    offerHours: '',
  });
  expect(form.ok && form.data).toEqual({
    capacity: 30,
    registrationOpensAt: '2026-12-01T07:00:00.000Z',
    needsApproval: false,
    sideSeats: { SI: 8 },
    reminderHours: [],
  });
});

test('what is wrong stands at its field', () => {
  const tooMany = read({ capacity: '10', 'sideSeats.SI': '8', 'sideSeats.HU': '3' });
  expect(!tooMany.ok && tooMany.issues).toEqual({ sideSeats: { code: 'registration.side_seats_exceed', params: {} } });
  const wrong = read({ capacity: 'many', registrationOpensAt: 'soon', offerHours: '0' });
  expect(!wrong.ok && Object.keys(wrong.issues).sort()).toEqual(['capacity', 'offerHours', 'registrationOpensAt']);
});

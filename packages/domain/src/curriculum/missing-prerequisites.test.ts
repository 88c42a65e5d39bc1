import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendedModules,
  missingPrerequisites,
  type ModuleSession,
  type Prerequisite,
} from './missing-prerequisites.ts';

const training: Prerequisite = { kind: 'curriculum', subjectId: 'mentors' };
const canvas: Prerequisite = { kind: 'module', subjectId: 'canvas' };
const record = (curricula: string[], modules: string[]) => ({
  curriculumIds: new Set(curricula),
  moduleIds: new Set(modules),
});

describe('prerequisites', () => {
  it('are required together, and the missing ones are named in their order', () => {
    expect(missingPrerequisites([training, canvas], record([], []))).toEqual([training, canvas]);
    expect(missingPrerequisites([training, canvas], record(['mentors'], []))).toEqual([canvas]);
    expect(missingPrerequisites([training, canvas], record(['mentors'], ['canvas']))).toEqual([]);
  });

  it('tell a curriculum from a module', () => {
    expect(missingPrerequisites([training, canvas], record(['canvas'], ['mentors']))).toEqual([training, canvas]);
  });

  it('are missing no more after learning more', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const required = fc.array(
      fc.record({ kind: fc.constantFrom('curriculum' as const, 'module' as const), subjectId: id }),
    );
    fc.assert(
      fc.property(required, fc.array(id), fc.array(id), id, (asked, curricula, modules, another) => {
        const before = missingPrerequisites(asked, record(curricula, modules));
        const after = missingPrerequisites(asked, record([...curricula, another], [...modules, another]));
        expect(before).toEqual(expect.arrayContaining(after));
        expect(after.some(({ subjectId }) => subjectId === another)).toBe(false);
      }),
    );
  });
});

describe('a module', () => {
  const at = (eventId: string, status: ModuleSession['status']): ModuleSession => ({
    ...{ eventId, moduleId: 'canvas', status },
  });

  it.each([
    [[at('one', 'present')], true],
    [[at('one', 'present'), at('one', 'late')], true],
    [[at('one', 'present'), at('one', 'excused')], false],
    [[at('one', 'present'), at('one', null)], false],
    [[at('one', 'absent'), at('two', 'present')], true],
    [[at('one', 'present'), at('one', 'absent'), at('two', 'absent'), at('two', 'present')], false],
  ])('is attended when every session of one event was: %j', (sessions, done) => {
    expect([...attendedModules(sessions)]).toEqual(done ? ['canvas'] : []);
  });
});

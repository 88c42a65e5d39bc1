import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, type ComparableModule, type ComparableVersion } from './compare-versions.ts';

const moduleOf = (originId: string, values: Partial<ComparableModule> = {}): ComparableModule => ({
  originId,
  kind: 'contact',
  title: { sl: originId },
  minutes: 180,
  mandatory: false,
  outcomes: {},
  ...values,
});
const version = (modules: ComparableModule[], values: Partial<ComparableVersion> = {}): ComparableVersion => ({
  title: { sl: 'Usposabljanje' },
  summary: { sl: 'Teorija in praksa.' },
  ects: 2,
  minimumShare: 0.8,
  allowedAbsences: null,
  assessmentRequired: false,
  eqfLevel: null,
  assessmentKind: null,
  participationForm: null,
  qualityAssurance: {},
  modules,
  ...values,
});
const [law, canvas, money] = [moduleOf('law'), moduleOf('canvas'), moduleOf('money')];

describe('comparing two versions', () => {
  it('names what was added, removed and changed in the modules, and the hours that follow', () => {
    const longer = { ...canvas, minutes: 240, mandatory: true };
    const visit = moduleOf('visit', { kind: 'visit', minutes: 480 });
    expect(compareVersions(version([law, canvas, money]), version([law, longer, visit]))).toEqual({
      texts: [],
      modules: [
        { change: 'changed', before: canvas, after: longer, aspects: ['minutes', 'mandatory'] },
        { change: 'added', before: null, after: visit, aspects: [] },
        { change: 'removed', before: money, after: null, aspects: [] },
      ],
      hours: [
        { kind: 'contact', before: 540, after: 420 },
        { kind: 'visit', before: 0, after: 480 },
        { kind: 'total', before: 540, after: 900 },
      ],
      rule: [],
    });
  });

  it('sees modules that changed places, but not those an addition moved on', () => {
    expect(
      compareVersions(version([law, canvas]), version([canvas, law])).modules.map(({ aspects }) => aspects),
    ).toEqual([['order'], ['order']]);
    expect(compareVersions(version([law, canvas]), version([money, law, canvas])).modules.length).toBe(1);
  });

  it('names the criteria and texts that differ', () => {
    const stricter = version([law], { title: { sl: 'Novo' }, minimumShare: 0.9, allowedAbsences: 0, ects: null });
    expect(compareVersions(version([law]), stricter)).toEqual({
      texts: [{ part: 'title', before: { sl: 'Usposabljanje' }, after: { sl: 'Novo' } }],
      modules: [],
      hours: [],
      rule: [
        { part: 'minimumShare', before: 0.8, after: 0.9 },
        { part: 'allowedAbsences', before: null, after: 0 },
        { part: 'ects', before: 2, after: null },
      ],
    });
  });

  const anyVersion = fc
    .record({
      modules: fc.shuffledSubarray([law, canvas, money, moduleOf('visit', { kind: 'visit' })]),
      minutes: fc.constantFrom(60, 180),
      share: fc.constantFrom(0.5, 0.8),
    })
    .map(({ modules, minutes, share }) =>
      version(
        modules.map((module) => ({ ...module, minutes })),
        { minimumShare: share },
      ),
    );

  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(anyVersion, (any) => {
        expect(compareVersions(any, any)).toEqual({ texts: [], modules: [], hours: [], rule: [] });
      }),
    );
  });

  it('finds the same the other way round', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const key = ({ change, before, after }: ReturnType<typeof compareVersions>['modules'][number]) =>
      `${change} ${(before ?? after)!.originId}`;
    fc.assert(
      fc.property(anyVersion, anyVersion, (one, other) => {
        const there = compareVersions(one, other);
        const back = compareVersions(other, one);
        expect(there.modules.map((entry) => key({ ...entry, change: turned[entry.change] })).sort()).toEqual(
          back.modules.map(key).sort(),
        );
        expect(there.hours.map(({ kind, before, after }) => [kind, after, before])).toEqual(
          back.hours.map(({ kind, before, after }) => [kind, before, after]),
        );
      }),
    );
  });
});

import type { Framework } from '@sens/domain/indicator';

/** The frameworks that the suite ships definitions of. Here too, so that a page need not load the schemas beside them. */
export const frameworks = ['interreg_2021', 'interreg_2014', 'esf_plus'] as const satisfies readonly Framework[];

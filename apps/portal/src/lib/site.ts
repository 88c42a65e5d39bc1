import type { Localised } from '@sens/domain';
import type { FundingPeriod } from '@sens/domain/project';
import type { Locale } from '@sens/messages';

/** What the frame of every page needs; the root layout loads it, components read it from `page.data`. */
export interface SiteData {
  locale: Locale;
  /** The project's name when there is one project, else null and the suite's own name stands there. */
  projectName: Localised | null;
  /** Decides the funding statement in the footer. A page of one project may return its own. */
  fundingPeriod: FundingPeriod;
  demo: boolean;
  visitor: Visitor | null;
}

export interface Visitor {
  name: string;
  /** Administrators and people with a role in some project see the way to the workspace. */
  mayManage: boolean;
  /** Trainers see the way to their roll calls. */
  mayRollCall: boolean;
}

import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
interface S {
  account: { id: string; name: string; email: string; isAdministrator: boolean };
  memberships: {
    projectId: string;
    role: 'manager' | 'trainer' | 'auditor';
    projectSlug: string;
    projectName: Record<string, string>;
  }[];
}
const router = t.router({
  account: t.router({ session: t.procedure.query((): S | null => null) }),
  project: t.router({
    site: t.procedure.query(
      (): { projectName: Record<string, string> | null; fundingPeriod: '2014-2020' | '2021-2027'; demo: boolean } => ({
        projectName: null,
        fundingPeriod: '2021-2027',
        demo: true,
      }),
    ),
  }),
});
export type AppRouter = typeof router;

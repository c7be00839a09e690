import { reachPortage } from '../support/running-portage.ts';
import { startPortage } from '../support/start-portage.ts';
import { startPostgres } from '../support/postgres.ts';
import { demoPeople } from '../../functions/embedded/seed.ts';

/** Which database a Portage under attack has. */
export const targets = ['postgres', 'pglite', 'DATABASE_URL'] as const;
export type TargetName = (typeof targets)[number];

/** Words of somebody else that no answer may hold. */
const goal = 'Learn to tune a theremin before Quillfeather day.';

/** A Portage of its own with a few demo people, reached as through a proxy on this machine: each request has an address of its own, so that no limit hides what is behind it. */
export async function startTarget(name: TargetName) {
  const server = name === 'DATABASE_URL' ? await startPostgres() : null;
  const portage = await startPortage({
    demo: 20,
    env: {
      TRUSTED_PROXIES: 'loopback',
      JOBS_SECONDS: '2',
      ...(server ? { DATABASE_URL: server.url } : { PORTAGE_ENGINE: name }),
    },
  });
  const reach = reachPortage(portage.origin, portage.data);
  const mentor = await reach.rows<{ slug: string }>(`published_mentors?id=eq.${demoPeople.mentor}&select=slug`);
  await reach.request(reach.mentee('en', 1).id, await reach.mentor(mentor[0]!.slug), { goal });
  const member = reach.mentee('fr', 0).id;
  const emails = [demoPeople.mentor, demoPeople.coordinator, reach.mentee('en', 1).id].map((id) => reach.emailOf(id));
  return {
    name,
    portage,
    reach,
    member,
    /** What would be a leak in any answer. */
    secrets: [reach.keys.secret, reach.keys.jwtSecret, reach.keys.database, reach.keys.jobs, goal, ...emails],
    async stop() {
      const code = await portage.stop();
      portage.remove();
      await server?.stop();
      return code;
    },
  };
}
export type Target = Awaited<ReturnType<typeof startTarget>>;

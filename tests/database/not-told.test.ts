import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, leaveForGood, send } from '../support/people.ts';
import { accept, attempt, seen, storedStatus, tick, together } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

describe('After a block', () => {
  it.each(['mentee', 'mentor'] as const)(
    'by the %s neither reads how to reach the other, nor where they live now [T39]',
    async (by) => {
      const pair = await together(test);
      const [blocker, other] = by === 'mentee' ? [pair.mentee, pair.mentor] : [pair.mentor, pair.mentee];
      const contact = (who: string) =>
        attempt(test, who, 'relationship_contact', { p_relationship: pair.relationship });
      expect([await contact(blocker), await contact(other)]).toEqual(['done', 'done']);
      await test.rpc(blocker, 'block_member', { p_profile: other });
      await test.db.query(`update public.profiles set city = 'Rankin Inlet', languages = '{iu}' where id = $1`, [
        pair.mentee,
      ]);
      expect([await contact(blocker), await contact(other)]).toEqual(['contact_hidden', 'contact_hidden']);
      expect((await seen(test, pair.mentor, pair.request)).mentee).toMatchObject({ city: null, languages: [] });
      await test.rpc(blocker, 'unblock_member', { p_profile: other });
      expect(await contact(other)).toBe('done');
    },
  );

  it('of a first request the mentor does not learn who it was, by the list of blocks, the search, or another block [D15]', async () => {
    const asker = await addMentor(test, { name: 'Ifeoma Adichie', topics: ['rail'] });
    const mentor = await addMentor(test, { topics: ['rail'] });
    const id = await send(test, asker, mentor);
    const found = async () =>
      (
        await test.rpc<{ hits: { id: string }[] }>(mentor, 'search_mentors', {
          p_search: { filters: { topic: ['rail'] }, per_page: 50 },
        })
      ).hits.some((hit) => hit.id === asker);

    // A guess, blocked by its public profile: the open request says nothing of it.
    await test.rpc(mentor, 'block_member', { p_profile: asker });
    expect([await storedStatus(test, id), await found()]).toEqual(['sent', false]);
    await test.rpc(mentor, 'unblock_member', { p_profile: asker });

    await test.rpc(mentor, 'block_member', { p_profile: id });
    expect([await storedStatus(test, id), await found()]).toEqual(['closed', true]);
    expect(
      await test.rpc(mentor, 'may_ask', { p_mentor: asker }),
      'asking whether one may ask tells nothing',
    ).toBeNull();
    const blocks = await test.rpc(mentor, 'list_my_blocks');
    expect(blocks).toEqual([{ id, name: 'I. A.', created_at: expect.anything() }]);
    await test.rpc(mentor, 'block_member', { p_profile: asker });
    expect(await test.rpc(mentor, 'list_my_blocks'), 'one block says nothing of the other').toHaveLength(2);
    expect((await test.rpc<{ blocks: unknown }>(mentor, 'export_my_data')).blocks).toEqual(
      await test.rpc(mentor, 'list_my_blocks'),
    );
    await test.rpc(mentor, 'unblock_member', { p_profile: asker });
    await days(test, 1);
    expect(await attempt(test, asker, 'send_request', { ...(await asked(mentor)) }), 'the block holds').toBe(
      'mentor_not_available',
    );
    await test.rpc(mentor, 'unblock_member', { p_profile: id });
    expect(await attempt(test, asker, 'send_request', { ...(await asked(mentor)) })).toBe('done');
  });

  it('a stranger’s request is no way to block somebody else', async () => {
    const id = await send(test, await addMember(test), await addMentor(test));
    expect(await attempt(test, await addMember(test), 'block_member', { p_profile: id })).toBe('member_not_found');
  });
});

async function asked(mentor: string) {
  return {
    p_mentor: mentor,
    p_goal: 'Choose a road by March.',
    p_background: 'Ten years of it.',
    p_why: 'You took that road.',
    p_duration: 'three_months',
    p_format: 'video',
  };
}

describe('The id of a mentee', () => {
  it('is the request’s own until the mentor says yes, and theirs from then on [D15]', async () => {
    const [mentee, mentor] = [await addMentor(test), await addMentor(test)];
    const id = await send(test, mentee, mentor, { p_use_initials: false });
    expect((await seen(test, mentor, id)).mentee.id).toBe(id);
    expect((await seen(test, mentee, id)).mentee.id).toBe(mentee);
    await accept(test, mentor, id);
    expect((await seen(test, mentor, id)).mentee.id).toBe(mentee);
  });
});

describe('What a mentor has not published', () => {
  type Answer = {
    topic: string | null;
    wants: { topics: string[]; goal_topics: string[] };
    names: Record<string, unknown>;
  };
  const instead = (who: string | null, mentor: string) =>
    test.rpc<Answer>(who, 'open_mentors_like', { p_mentor: mentor });
  const nothing = { topic: null, wants: { topics: [], goal_topics: [] } };

  it.each(['draft', 'pending', 'declined', 'suspended', 'withdrawn'])(
    'is told to nobody: the topics of a profile that is %s',
    async (status) => {
      const mentor = await addMentor(test, { status, topics: ['baking', 'welding'] });
      for (const who of [null, await addMember(test)]) {
        const answer = await instead(who, mentor);
        expect(answer).toMatchObject(nothing);
        expect(answer).toEqual(expect.objectContaining({ wants: (await instead(who, crypto.randomUUID())).wants }));
      }
    },
  );

  it('is told to whoever asked them while they were listed, and of who is listed to everybody', async () => {
    const mentor = await addMentor(test, { topics: ['baking', 'welding'] });
    const mentee = await addMember(test);
    await send(test, mentee, mentor);
    expect((await instead(null, mentor)).topic).toBe('baking');
    await test.rpc(mentor, 'withdraw_mentor_profile');
    expect(await instead(null, mentor)).toMatchObject(nothing);
    expect((await instead(mentee, mentor)).topic).toBe('baking');
  });
});

describe('A name and pronouns that are new since a block', () => {
  const rename = (who: string, display_name: string) =>
    test.rpc(who, 'save_my_profile', { p_profile: { display_name, pronouns: 'hid/den' } });

  it.each(['mentor', 'mentee'] as const)(
    'of the %s who blocked are not read by the one who was blocked',
    async (by) => {
      const people = {
        mentor: await addMentor(test, { name: 'Before' }),
        mentee: await addMember(test, { name: 'Before', useInitials: false }),
      };
      const id = await send(test, people.mentee, people.mentor, { p_use_initials: false });
      const [blocker, blocked] = by === 'mentor' ? [people.mentor, people.mentee] : [people.mentee, people.mentor];
      await test.rpc(blocker, 'block_member', { p_profile: by === 'mentor' ? id : blocked });
      await rename(blocker, 'Afterwards');
      const read = JSON.stringify([
        await seen(test, blocked, id),
        await test.rpc(blocked, 'list_requests', { p_side: by === 'mentor' ? 'mentee' : 'mentor' }),
        await test.rpc(blocked, 'export_my_data'),
      ]);
      expect(read).toContain('Before');
      expect(read).not.toMatch(/Afterwards|hid\/den/);
      // Once the block is taken back, the name is today's.
      await test.rpc(blocker, 'unblock_member', { p_profile: by === 'mentor' ? id : blocked });
      expect((await seen(test, blocked, id))[by].name).toBe('Afterwards');
    },
  );
});

describe('The address of a profile that is gone', () => {
  const state = (slug: string) =>
    test.rpc<{ moved_to: string } | { gone: true } | null>('service_role', 'former_address', {
      p_slug: slug,
    });

  it('answers “gone” for as long as search engines ask, and is then forgotten [T08]', async () => {
    const mentor = await addMentor(test);
    const slug = `mentor-${mentor}`;
    expect(await state(slug)).toBeNull();
    await test.rpc(mentor, 'withdraw_mentor_profile');
    expect(await state(slug)).toEqual({ gone: true });
    for (const who of [null, mentor])
      expect(await attempt(test, who, 'former_address', { p_slug: slug })).toMatch(/permission denied/);
    await days(test, 179);
    await tick(test);
    expect(await state(slug)).toEqual({ gone: true });
    await days(test, 1);
    await tick(test);
    expect(await state(slug)).toBeNull();
  });

  it('leads to the same mentor’s new one after a change of name, for as long as the new one is public', async () => {
    const mentor = await addMentor(test);
    const rename = async (display_name: string) => {
      await test.rpc(mentor, 'save_my_profile', { p_profile: { display_name } });
      return (
        await test.db.query<{ slug: string }>('select slug from public.mentors where profile_id = $1', [mentor])
      )[0]!.slug;
    };
    expect(await rename('Robert Quince')).toBe('robert-quince');
    expect(await rename('Robin Quince')).toBe('robin-quince');
    expect(await state('robert-quince')).toEqual({ moved_to: 'robin-quince' });
    expect(JSON.stringify(await test.rpc(null, 'listing', { p_slug: 'robin-quince' }))).not.toMatch(/robert/i);
    expect(await rename('robin  QUINCE'), 'the same letters').toBe('robin-quince');
    await rename('Ro Quince');
    for (const slug of ['robert-quince', 'robin-quince']) expect(await state(slug)).toEqual({ moved_to: 'ro-quince' });
    expect(await rename('Robin Quince'), 'and back').toBe('robin-quince');
    expect(await state('robin-quince')).toBeNull();
    expect(await state('ro-quince')).toEqual({ moved_to: 'robin-quince' });

    expect(await rename('Null')).toBe('mentor-null');
    expect(await rename('Robin Quince')).toBe('robin-quince');

    // Whoever takes the name next has the address; nobody is led to somebody else.
    const namesake = await addMentor(test);
    await test.rpc(namesake, 'save_my_profile', { p_profile: { display_name: 'Ro Quince' } });
    expect(await state('ro-quince')).toBeNull();

    await test.rpc(mentor, 'withdraw_mentor_profile');
    for (const slug of ['robert-quince', 'robin-quince']) expect(await state(slug)).toEqual({ gone: true });
    await leaveForGood(test, mentor);
    expect(await state('robert-quince')).toEqual({ gone: true });
    expect(await test.db.query('select 1 from private.former_addresses where mentor_id = $1', [mentor])).toEqual([]);
  });

  it('is kept so that a guessed name cannot be tried against the table', async () => {
    const mentor = await addMentor(test);
    await test.rpc(mentor, 'withdraw_mentor_profile');
    const tried = await test.db.query(
      `select 1 from private.former_addresses where digest in (private.hash_code($1), encode(sha256(convert_to($1, 'utf8')), 'hex'), md5($1))`,
      [`mentor-${mentor}`],
    );
    expect(tried).toEqual([]);
    await test.db.query(`update private.secrets set value = private.random_token() where name = 'former_addresses'`);
    expect(await state(`mentor-${mentor}`), 'without the secret the mark says nothing').toBeNull();
  });
});

describe('A deleted account', () => {
  it('leaves neither address nor id in what auth keeps, its log among it [T14]', async () => {
    const member = await addMember(test);
    const [{ email }] = (await test.db.query<{ email: string }>('select email from auth.users where id = $1', [
      member,
    ])) as [{ email: string }];
    await test.db.query(
      `insert into auth.audit_log_entries (id, payload, created_at) values
      (gen_random_uuid(), json_build_object('actor_id', $1::text, 'actor_username', $2::text, 'action', 'login'), now()),
      (gen_random_uuid(), json_build_object('action', 'user_recovery_requested', 'actor_username', $2::text), now()),
      (gen_random_uuid(), json_build_object('action', 'login', 'actor_username', 'somebody.else@example.ca'), now())`,
      [member, email],
    );
    await test.db.query(`insert into auth.refresh_tokens (id, token, user_id) values ('a token', 'a token', $1)`, [
      member,
    ]);
    await leaveForGood(test, member);
    const tables = await test.db.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('auth', 'private')`,
    );
    for (const { name } of tables) {
      const rows = await test.db.query(
        `select 1 from ${name} as t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
        [email, member],
      );
      if (!['private.audit_log', 'private.search_changes'].includes(name)) expect(rows, name).toEqual([]);
    }
    expect(
      await test.db.query(
        `select 1 from auth.audit_log_entries where payload::jsonb ->> 'actor_username' = 'somebody.else@example.ca'`,
      ),
    ).toHaveLength(1);
  });
});

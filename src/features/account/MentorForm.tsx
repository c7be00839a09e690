import { useEffect, useRef, useState } from 'preact/hooks';
import { patchOf } from '../../domain/account/edits.ts';
import { dateWithYear } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { trackPath } from '../../i18n/tracks.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { pricings, saveMentor, usualTimes } from '../../schemas/account.ts';
import { durations, meetingFormats } from '../../schemas/request.ts';
import { codesOf } from '../../schemas/text.ts';
import { post } from '../../services/api.ts';
import { database, read } from '../../services/database.ts';
import { orientationOf } from '../../services/orientation.ts';
import { storedSession } from '../../services/session.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { Check, Choice, Choices, PickMany, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';
import { useMember } from '../shared/useMember.ts';
import { ChangedElsewhere } from '../shared/ChangedElsewhere.tsx';
import { PhotoField } from './PhotoField.tsx';
import { blankMentor, missing, toPayload, type MentorDraft, type StoredMentor } from './mentor-draft.ts';
import { mentorFieldNames } from './mentor-fields.ts';
import { useEdits } from './useEdits.ts';

type Own = { status: keyof Messages['mentorForm']['status']; slug: string; review_reason: string | null };
type Props = {
  locale: Locale;
  messages: Pick<Messages, 'mentorForm' | 'mentor' | 'errors' | 'site' | 'profile' | 'photo'>;
  topics: { value: string; label: string; group: string }[];
  versions: { conduct: string };
  /** Today's version of the mentors' orientation, and how long it takes. */
  orientation: { version: string; minutes: number };
  pricesShown: boolean;
};
const fields = [
  'headline',
  'headline_en',
  'headline_fr',
  'bio',
  'bio_en',
  'bio_fr',
  'helps_en',
  'helps_fr',
  'topics',
  'own_skills',
  'formats',
  'durations',
  'usual_times',
  'pricing',
  'price',
  'max_active',
  'max_pending',
  'weekly_cap',
  'rest_days',
  'conduct',
  'orientation',
];

/** The mentor profile as it is stored now, without a row for somebody new. Null without a connection. */
async function readMentor() {
  const me = storedSession()!.user!.id;
  const db = await database();
  const [{ data: mentor, error }, { data: chosen, error: missed }] = await Promise.all([
    db.from('mentors').select('*').eq('profile_id', me).maybeSingle(),
    db.from('mentor_topics').select('topic_slug').eq('mentor_id', me).order('position'),
  ]);
  return error || missed
    ? null
    : {
        mentor,
        stored: mentor
          ? blankMentor(
              mentor,
              chosen.map((row) => row.topic_slug),
            )
          : blankMentor(),
      };
}

/** What a mentor offers, to how many, and when. Saved as a draft while one writes; sent when it is whole (T13, T17, T18). */
export default function MentorForm({ locale, messages, topics, versions, orientation, pricesShown }: Props) {
  const { mentorForm: t, mentor: m } = messages;
  const member = useMember(locale);
  const form = useEdits<MentorDraft>('mentor');
  const { value } = form;
  const [own, setOwn] = useState<Own | null>(null);
  const [invited, setInvited] = useState(false);
  const [agreed, setAgreed] = useState({ conduct: false, orientation: false });
  /** When today's orientation was read; null until it is. */
  const [oriented, setOriented] = useState<string | null>(null);
  const [asked, setAsked] = useState(true);
  const [said, setSaid] = useState('');
  /** What lacks in one's own profile, which is another page. */
  const [elsewhere, setElsewhere] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const errors = useErrors(locale, messages.errors);

  useEffect(() => {
    if (member) void load();
  }, []);
  async function load() {
    const [found, invitation, { required, last }] = await Promise.all([
      readMentor(),
      read<object | null>('my_invitation'),
      orientationOf('mentor'),
    ]);
    if (!found) return errors.show(['offline']);
    const { mentor, stored } = found;
    const done = last?.version === orientation.version;
    setOriented(done ? last.completed_at : null);
    setAsked(required && !done);
    setInvited(invitation.ok && invitation.value !== null);
    setOwn(mentor ? { status: mentor.status, slug: mentor.slug, review_reason: mentor.review_reason } : null);
    form.load(stored);
  }
  function set(part: Partial<MentorDraft>) {
    setSaid('');
    form.set(part);
    clearTimeout(timer.current);
    // A published profile changes only when its owner says so.
    if (own?.status !== 'published' && !form.theirs) timer.current = setTimeout(() => void save(false), 1500);
  }
  async function save(loud: boolean): Promise<boolean> {
    clearTimeout(timer.current);
    const sent = form.current();
    const patch = patchOf({ begun: toPayload(sent.begun), value: toPayload(sent.value) });
    const parsed = saveMentor.safeParse(patch);
    if (!parsed.success) {
      if (loud) errors.show(codesOf(parsed.error), null, fields);
      return false;
    }
    const answer = await post<Pick<Own, 'status' | 'slug'> & { profile: StoredMentor & { topics: string[] } }>(
      'mentor-profile',
      patch,
    );
    if (!answer.ok) {
      const now = answer.code === 'profile_changed' ? await readMentor() : null;
      if (now && form.showConflicts(now.stored)) errors.clear();
      else if (loud) errors.showAnswer(answer, fields);
      else if (answer.code === 'offline') setSaid(messages.site.offline);
      return false;
    }
    const { status, slug, profile } = answer.value;
    // Nothing changes under the hands of somebody who writes on.
    form.saved(sent, blankMentor(profile, profile.topics), { asTyped: true });
    setOwn((now) => ({ review_reason: now?.review_reason ?? null, status, slug }));
    setSaid(t.savedAt);
    return true;
  }
  async function settle(keep: 'mine' | 'theirs') {
    form.settle(keep);
    await save(true);
  }
  async function submit(event: Event) {
    event.preventDefault();
    errors.clear();
    setElsewhere('');
    const lacking =
      own?.status === 'published' ? [] : missing(value!, { ...agreed, orientation: agreed.orientation || !asked });
    if (lacking.length > 0) {
      void save(false);
      return errors.show(lacking, null, fields);
    }
    if (!(await save(true)) || own?.status === 'published') return;
    if (asked) {
      const noted = await post('orientation', { track: 'mentor', version: orientation.version });
      if (!noted.ok) return errors.showAnswer(noted, fields);
    }
    const answer = await post('mentor-profile/submit', { conduct_version: versions.conduct });
    if (answer.ok) return load();
    const { province, languages } = messages.profile;
    const other = { province, languages }[answer.errors[0]?.field ?? ''];
    if (other) setElsewhere(other);
    else errors.showAnswer(answer, fields);
  }
  async function answerInvitation(accept: boolean) {
    const answer = await post('invitation', { accept });
    if (!answer.ok) return errors.showAnswer(answer);
    await load();
  }

  if (!value)
    return errors.general ? (
      <p class="note bad" role="alert">
        {errors.general}
      </p>
    ) : (
      <div class="skeleton" role="status" aria-label={messages.site.loading}>
        <i />
        <i />
      </div>
    );
  const options = <K extends string>(words: Record<K, string>, keys: readonly K[]) =>
    keys.map((key) => ({ value: key, label: words[key] }));
  const number = (name: 'max_active' | 'max_pending' | 'weekly_cap' | 'rest_days', label: string, hint?: string) => (
    <TextField
      name={name}
      type="number"
      inputMode="numeric"
      label={label}
      hint={hint}
      value={value[name]}
      onInput={(text) => set({ [name]: text })}
      error={errors.of(name)}
    />
  );
  const texts = (lang: 'en' | 'fr', title: string) => (
    <details class="card" open={lang === locale || value[`bio_${lang}`] !== ''}>
      <summary>{title}</summary>
      <div class="stack">
        <TextField
          lang={lang}
          name={`headline_${lang}`}
          label={t.headline}
          hint={t.headlineHint}
          value={value[`headline_${lang}`]}
          onInput={(text) => set({ [`headline_${lang}`]: text })}
          error={errors.of(`headline_${lang}`) ?? (lang === locale ? errors.of('headline') : undefined)}
        />
        <TextField
          area
          lang={lang}
          name={`bio_${lang}`}
          label={t.bio}
          hint={t.bioHint}
          value={value[`bio_${lang}`]}
          onInput={(text) => set({ [`bio_${lang}`]: text })}
          error={errors.of(`bio_${lang}`) ?? (lang === locale ? errors.of('bio') : undefined)}
        />
        <TextField
          area
          lang={lang}
          name={`helps_${lang}_lines`}
          label={t.helps}
          hint={t.helpsHint}
          value={value[`helps_${lang}`]}
          onInput={(text) => set({ [`helps_${lang}`]: text })}
          error={errors.of(`helps_${lang}`)}
        />
      </div>
    </details>
  );
  const locked = own?.status === 'pending' || own?.status === 'suspended';
  return (
    <form class="stack sections" onSubmit={submit} noValidate>
      <p class="soft">{t.intro}</p>
      {own && (
        <p class={own.status === 'published' ? 'note good' : 'note'} role="status">
          {t.status[own.status]}
          {own.status === 'published' && (
            <>
              {' '}
              · <a href={path(locale, 'mentor', own.slug)}>{t.view}</a>
            </>
          )}
        </p>
      )}
      {own?.status === 'declined' && own.review_reason && (
        <p class="note warn">
          <b>{t.declinedReason}</b> {own.review_reason}
        </p>
      )}
      {invited && (
        <div class="note row between">
          <p>{t.invited}</p>
          <span class="row">
            <button type="button" class="button quiet slim" onClick={() => void answerInvitation(true)}>
              {t.invitedYes}
            </button>
            <button type="button" class="link" onClick={() => void answerInvitation(false)}>
              {t.invitedNo}
            </button>
          </span>
        </div>
      )}
      <section class="stack">
        <h2>{t.steps.words}</h2>
        <p class="soft">{t.language}</p>
        {locale === 'fr' ? (
          <>
            {texts('fr', t.inFrench)}
            {texts('en', t.inEnglish)}
          </>
        ) : (
          <>
            {texts('en', t.inEnglish)}
            {texts('fr', t.inFrench)}
          </>
        )}
      </section>
      <section class="stack">
        <h2>{messages.photo.title}</h2>
        <PhotoField locale={locale} messages={messages} prepare={async () => own !== null || save(true)} />
      </section>
      <section class="stack">
        <h2>{t.steps.offer}</h2>
        <PickMany
          name="topics"
          label={t.topics}
          hint={t.topicsHint}
          values={value.topics}
          most={8}
          addLabel={t.topicsAdd}
          options={topics}
          error={errors.of('topics')}
          removeLabel={(topic) => fill(t.remove, { value: topic })}
          onChange={(chosen) => set({ topics: chosen })}
        />
        <TextField
          area
          name="own_skills"
          label={t.ownSkills}
          hint={t.ownSkillsHint}
          value={value.own_skills}
          onInput={(text) => set({ own_skills: text })}
          error={errors.of('own_skills')}
        />
        <Choices
          name="formats"
          label={t.formats}
          values={value.formats}
          options={options(m.formats, meetingFormats)}
          error={errors.of('formats')}
          onChange={(formats) => set({ formats })}
        />
        <Choices
          name="durations"
          label={t.durations}
          values={value.durations}
          options={options(m.durations, durations)}
          error={errors.of('durations')}
          onChange={(chosen) => set({ durations: chosen })}
        />
        <Choices
          name="usual_times"
          label={t.times}
          values={value.usual_times}
          options={options(m.times, usualTimes)}
          error={errors.of('usual_times')}
          onChange={(usual_times) => set({ usual_times })}
        />
        {pricesShown && (
          <Choice
            name="pricing"
            label={t.cost}
            value={value.pricing}
            options={options(t.pricing, pricings)}
            onChange={(pricing) => set({ pricing })}
            error={errors.of('pricing')}
          />
        )}
        {pricesShown && value.pricing !== 'free' && (
          <TextField
            name="price"
            type="number"
            inputMode="numeric"
            label={t.price}
            value={value.price}
            onInput={(price) => set({ price })}
            error={errors.of('price')}
          />
        )}
      </section>
      <section class="stack">
        <h2>{t.steps.limits}</h2>
        <div class="pair">
          {number('max_active', t.maxActive, t.maxActiveHint)}
          {number('rest_days', t.restDays)}
        </div>
        <div class="pair">
          {number('max_pending', t.maxPending)}
          {number('weekly_cap', t.weeklyCap)}
        </div>
        <div class="stack-tight">
          <Check
            name="indexable"
            checked={value.indexable}
            onChange={(indexable) => set({ indexable })}
            label={t.indexable}
          />
          <p class="small soft">{t.indexableHint}</p>
        </div>
      </section>
      <section class="stack">
        {own?.status !== 'published' && <h2>{t.steps.send}</h2>}
        {own?.status !== 'published' && !locked && (
          <>
            <Check
              name="conduct"
              checked={agreed.conduct}
              onChange={(conduct) => setAgreed({ ...agreed, conduct })}
              error={errors.of('conduct')}
              label={<LinkedText text={t.conduct} link={t.conductLink} href={path(locale, 'conduct')} />}
            />
            {oriented && <p>{fill(t.orientationDone, { date: dateWithYear(locale, oriented) })}</p>}
            {asked && (
              <Check
                name="orientation"
                checked={agreed.orientation}
                onChange={(read) => setAgreed({ ...agreed, orientation: read })}
                error={errors.of('orientation')}
                label={
                  <LinkedText
                    text={t.orientation}
                    link={fill(t.orientationLink, { minutes: orientation.minutes })}
                    href={trackPath(locale, 'mentor')}
                  />
                }
              />
            )}
          </>
        )}
        {errors.general && (
          <p class="note bad" role="alert">
            {errors.general}
          </p>
        )}
        {form.theirs && (
          <ChangedElsewhere
            t={messages.profile.changed}
            names={mentorFieldNames(t, m, topics)}
            fields={form.conflicts}
            mine={value}
            theirs={form.theirs}
            onSettle={(keep) => void settle(keep)}
          />
        )}
        {elsewhere && (
          <p class="note bad" role="alert">
            <b>{elsewhere}:</b> {messages.errors.problems.required}{' '}
            <a href={path(locale, 'profile')}>{messages.profile.title}</a>
          </p>
        )}
        <div class="row">
          {!locked && (
            <button class="button primary wide-on-phone" type="submit">
              {own?.status === 'published' ? messages.profile.save : t.submit}
            </button>
          )}
          {own?.status !== 'published' && !locked && (
            <button class="button quiet wide-on-phone" type="button" onClick={() => void save(true)}>
              {t.save}
            </button>
          )}
          <span role="status" class="small soft">
            {said}
          </span>
        </div>
        {own?.status === 'published' && (
          <div>
            <Confirm
              label={t.withdraw}
              question={t.withdrawSure}
              yes={t.withdrawYes}
              no={messages.site.cancel}
              onYes={async () => {
                if ((await post('mentor-profile/withdraw')).ok) await load();
              }}
            />
          </div>
        )}
      </section>
    </form>
  );
}

/** A sentence with one link in it. */
function LinkedText({ text, link, href }: { text: string; link: string; href: string }) {
  const [before, after] = text.split('{link}');
  return (
    <>
      {before}
      <a href={href} target="_blank" rel="noopener">
        {link}
      </a>
      {after}
    </>
  );
}

/** The steps of becoming a mentor, in their order. */
export const stepNames = ['who', 'help', 'how', 'terms'] as const;
export type StepName = (typeof stepNames)[number];

/** The fields of each step at which an error may stand, as codes name them; what is in none is in the first. */
const fieldsOf: Record<Exclude<StepName, 'who'>, string[]> = {
  help: [
    'headline',
    'headline_en',
    'headline_fr',
    'bio',
    'bio_en',
    'bio_fr',
    'helps_en',
    'helps_fr',
    'first_meeting_en',
    'first_meeting_fr',
    'topics',
    'own_skills',
  ],
  how: ['formats', 'durations', 'usual_times', 'max_active', 'max_pending', 'weekly_cap', 'rest_days'],
  terms: ['pricing', 'price', 'indexable', 'conduct', 'orientation'],
};

/** The fields of a mentor profile; those of the first step belong to one's own profile. */
export const mentorFields = Object.values(fieldsOf).flat();

/** The step where a field stands. */
export const stepOf = (field: string): StepName =>
  stepNames.find((name) => name !== 'who' && fieldsOf[name].includes(field)) ?? 'who';

/** What stands behind the # of the address on a step, with its #. */
export const hashOf = (step: StepName): string => `#step-${stepNames.indexOf(step) + 1}`;

/** The step that an address opens, the first where it names none. */
export const stepAt = (hash: string): StepName => stepNames.find((step) => hashOf(step) === hash) ?? 'who';

/** The step after one; null after the last. */
export const stepAfter = (step: StepName): StepName | null => stepNames[stepNames.indexOf(step) + 1] ?? null;
export const stepBefore = (step: StepName): StepName | null => stepNames[stepNames.indexOf(step) - 1] ?? null;

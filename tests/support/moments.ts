/**
 * Moments at which days are counted wrongly most easily: near midnight in Greenwich or in Canada, at the ends of a year
 * and of February, in the nights clocks change. `at` is UTC; `zone` is that of the machine which runs the tests.
 */
export const moments = [
  {
    name: 'just past midnight in Greenwich, the evening before in Canada',
    at: '2027-06-16T00:20:00Z',
    zone: 'America/Vancouver',
  },
  { name: 'just before midnight in Greenwich on 31 December', at: '2027-12-31T23:55:00Z', zone: 'UTC' },
  {
    name: 'the evening of 31 December in Canada, next year in Greenwich',
    at: '2029-01-01T03:10:00Z',
    zone: 'America/St_Johns',
  },
  { name: 'the evening of 29 February', at: '2028-03-01T04:10:00Z', zone: 'Pacific/Kiritimati' },
  { name: 'the night the clocks go forward', at: '2028-03-12T07:30:00Z', zone: 'America/Winnipeg' },
  { name: 'the hour that comes twice when the clocks go back', at: '2028-11-05T06:30:00Z', zone: 'America/Toronto' },
] as const;

/** The tests that say something of days: each runs at every one of these moments. */
export const aboutDays = [
  'src/core/i18n/dates.test.ts',
  'src/features/mentors/directory.test.ts',
  'src/features/resources/domain/due.test.ts',
  'functions/features/import/cells/date.test.ts',
  'tests/database/pause.test.ts',
  'tests/database/still-open.test.ts',
  'tests/database/invitations.test.ts',
  'tests/database/days.test.ts',
];

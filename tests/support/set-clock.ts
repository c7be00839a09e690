import { vi } from 'vitest';

// The database of a test runs in this process and takes its time from here too.
const moment = process.env['PORTAGE_TEST_MOMENT'];
if (moment) vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment), shouldAdvanceTime: true });

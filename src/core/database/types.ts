import type { Database } from './database.types.ts';

type Enums = Database['public']['Enums'];
export type Format = Enums['meeting_format'];
export type Duration = Enums['mentoring_duration'];
export type UsualTime = Enums['usual_time'];
export type Pricing = Enums['pricing'];
export type RequestStatus = Enums['request_status'];
export type DeclineReason = Enums['decline_reason'];

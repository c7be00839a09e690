// All fields, each with the share of mentors it gets.

import { arts } from './arts.ts';
import { business } from './business.ts';
import { career } from './career.ts';
import { community } from './community.ts';
import { education } from './education.ts';
import type { Field } from './field.ts';
import { finance } from './finance.ts';
import { food } from './food.ts';
import { health } from './health.ts';
import { life } from './life.ts';
import { newcomers } from './newcomers.ts';
import { publicService } from './public.ts';
import { science } from './science.ts';
import { tech } from './tech.ts';
import { trades } from './trades.ts';
import { transport } from './transport.ts';

export const fields: { field: Field; share: number }[] = [
  { field: newcomers, share: 8 },
  { field: career, share: 8 },
  { field: trades, share: 9 },
  { field: health, share: 10 },
  { field: tech, share: 9 },
  { field: business, share: 8 },
  { field: finance, share: 7 },
  { field: education, share: 7 },
  { field: science, share: 7 },
  { field: arts, share: 6 },
  { field: publicService, share: 5 },
  { field: community, share: 6 },
  { field: food, share: 5 },
  { field: transport, share: 5 },
  { field: life, share: 6 },
];

// All hand-written mentors, dealt out file by file so that neighbours differ.

import { arrivalsAndCareers } from './arrivals-and-careers.ts';
import { artsAndPublic } from './arts-and-public.ts';
import { care } from './care.ts';
import { landSeaRoad } from './land-sea-road.ts';
import { learningAndCommunity } from './learning-and-community.ts';
import { moneyAndBusiness } from './money-and-business.ts';
import type { Story } from './story.ts';
import { techAndScience } from './tech-and-science.ts';
import { trades } from './trades.ts';

const shelves = [
  moneyAndBusiness,
  trades,
  care,
  techAndScience,
  arrivalsAndCareers,
  artsAndPublic,
  learningAndCommunity,
  landSeaRoad,
];
const rows = Array.from({ length: Math.max(...shelves.map((shelf) => shelf.length)) }, (_, row) => row);

export const stories: Story[] = rows.flatMap((row) => shelves.flatMap((shelf) => shelf.slice(row, row + 1)));

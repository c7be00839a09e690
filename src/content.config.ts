import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Pages that are read: one file a page and language, `en/how.md` and `fr/how.md`. A missing twin fails the build. */
const pages = defineCollection({
  loader: glob({ pattern: '{en,fr}/*.md', base: './src/content/pages' }),
  schema: z.object({ title: z.string().max(70), description: z.string().max(170), version: z.string().optional() }),
});

export const collections = { pages };

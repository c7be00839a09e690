import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Pages that are read: one file a page and language, `en/how.md` and `fr/how.md`. A missing twin fails the build. */
const pages = defineCollection({
  loader: glob({ pattern: '{en,fr}/*.md', base: './src/content/pages' }),
  schema: z.object({ title: z.string().max(70), description: z.string().max(170), version: z.string().optional() }),
});

/**
 * Pieces to read, free for all: one file a piece and language, joined by `pair`. Every outside
 * fact names its source; `reviewed` is the day somebody last checked it all.
 */
const resources = defineCollection({
  loader: glob({ pattern: '{en,fr}/*.md', base: './src/content/resources' }),
  schema: z.object({
    title: z.string().max(70),
    summary: z.string().max(170),
    pair: z.string(),
    order: z.number().int().default(100),
    author: z.string(),
    reviewed: z.date(),
    audience: z.array(z.enum(['mentee', 'mentor', 'coordinator'])).min(1),
    level: z.enum(['first-steps', 'going-further']),
    topics: z.array(z.string()),
    /** Released to a pair so many days after the yes (TD-12). */
    after_match_days: z.number().int().min(0).max(365).optional(),
    /** Films and sounds elsewhere: a link, never embedded, and never without the words in writing (LF-09). `language` is spoken, `captions` may be read. */
    media: z
      .array(
        z.object({
          title: z.string(),
          url: z.url(),
          language: z.enum(['en', 'fr']),
          captions: z.enum(['en', 'fr']).optional(),
          minutes: z.number().int().min(1),
          transcript: z.url(),
        }),
      )
      .default([]),
    sources: z.array(z.object({ title: z.string(), url: z.url(), language: z.enum(['en', 'fr']) })),
  }),
});

/**
 * The orientation: one file a track and language. `version` is the database's word for it; `changed` says
 * to who read an older one what is new. `right` counts the answers from 1.
 */
const orientation = defineCollection({
  loader: glob({ pattern: '{en,fr}/*.md', base: './src/content/orientation' }),
  schema: z.object({
    title: z.string().max(70),
    description: z.string().max(170),
    version: z.string().regex(/^[0-9a-z.-]{1,20}$/),
    changed: z.string().optional(),
    checks: z
      .array(
        z
          .object({
            question: z.string(),
            answers: z.array(z.string()).min(2),
            right: z.number().int().min(1),
            why: z.string(),
          })
          .refine((one) => one.right <= one.answers.length, 'The right answer is one of the answers.'),
      )
      .min(1),
  }),
});

export const collections = { pages, resources, orientation };

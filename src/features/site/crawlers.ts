/**
 * Crawlers that gather pages to train models, by the names under which their owners say they come:
 * developers.openai.com, support.anthropic.com, developers.google.com, support.apple.com, commoncrawl.org,
 * developers.facebook.com, docs.perplexity.ai, and the public list of ai.robots.txt. Read in November 2026.
 */
export const trainingCrawlers = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-ai',
  'cohere-training-data-crawler',
  'Diffbot',
  'FacebookBot',
  'Google-CloudVertexBot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'meta-externalagent',
  'omgili',
  'PanguBot',
  'PerplexityBot',
  'Timpibot',
  'Webzio-Extended',
] as const;

/** Where people speak of themselves: kept from training, in both languages. What Portage itself wrote stays open to all. */
export const personalPlaces = [
  '/en/mentors/',
  '/fr/mentors/',
  '/en/stories/',
  '/fr/temoignages/',
  '/photos/',
  '/social/en/mentors/',
  '/social/fr/mentors/',
] as const;

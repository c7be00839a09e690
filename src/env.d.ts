declare namespace App {
  interface Locals {
    /** Set by a page that search engines are to leave out; a header says it too. */
    noindex?: boolean;
    /** The status of a page that says how a post went wrong. */
    status?: number;
    /** What the functions tell a page: what a search found, or a form that was posted to them. */
    ask?: import('./views/AskPlain.astro').Told;
    answer?: import('./views/AnswerPlain.astro').Told;
    found?: import('./views/Find.astro').Found;
    feedback?: import('./views/Feedback.astro').Told;
    health?: import('./data/health.ts').Health;
  }
}

declare namespace App {
  interface Locals {
    /** Set by a page that search engines are to leave out; a header says it too. */
    noindex?: boolean;
    /** The answer is a member's own: the header shows it without script too. Never set on a page that is kept. */
    isMember?: boolean;
    /** The status of a page that says how a post went wrong. */
    status?: number;
    /** What the functions tell a page: what a search found, or a form that was posted to them. */
    ask?: import('./features/requests/ask-form.ts').AskState;
    answer?: import('./features/requests/types.ts').AnswerState;
    found?: import('./features/search/pages/Find.astro').Found;
    suggestions?: import('./features/suggestions/types.ts').SuggestionsState;
    signIn?: import('./features/accounts/sign-in-steps.ts').SignInState;
    changeEmail?: import('./features/accounts/change-email.ts').ChangeEmailState;
    undoEmail?: import('./features/accounts/change-email.ts').UndoEmailState;
    feedback?: import('./features/feedback/pages/Feedback.astro').FeedbackState;
    health?: import('./features/status/health.ts').Health;
  }
}

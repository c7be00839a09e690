declare namespace Astro {
  interface ClientDirectives {
    /** An island for members: a visitor keeps its HTML. */
    'client:member'?: boolean;
  }
}

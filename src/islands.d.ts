declare namespace Astro {
  interface ClientDirectives {
    /** An island its page is whole without, and the words of the button that offers it on a slow line. */
    'client:spare'?: string;
  }
}

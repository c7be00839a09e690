/** What was just done, in a place that is there from the start, so that it is read out. */
export const StatusNote = ({ text }: { text: string }) => (
  <p role="status" className={text ? 'note good' : 'sr-only'}>
    {text}
  </p>
);

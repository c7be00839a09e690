type Props = { text: string };

/** What is wrong with a form as a whole, read out when it appears. It takes the focus when no field is wrong. */
export const ErrorNote = ({ text }: Props) =>
  text && (
    <p className="note bad" role="alert" tabIndex={-1} data-errors="">
      {text}
    </p>
  );

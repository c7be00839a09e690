import { Fragment } from 'react';
import { pieces } from '../domain/highlight.ts';

/** A text in which the words of a search are marked. */
export const Marked = ({ text, words }: { text: string; words: string[] }) =>
  pieces(text, words).map((piece, i) =>
    piece.hit ? <mark key={i}>{piece.text}</mark> : <Fragment key={i}>{piece.text}</Fragment>,
  );

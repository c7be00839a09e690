import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';

type Props = {
  label: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => unknown;
  children?: ReactNode;
  className?: string;
};

/** A button that asks once before it does what cannot be undone. It stays open when `onYes` answers false. */
export const Confirm = ({ question, children, className = 'link', ...dialog }: Props) => (
  <Dialog className={className} {...dialog}>
    <p>{question}</p>
    {children}
  </Dialog>
);

import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The colour of a type, handed down to a rule that tints with it. */
    '--of-type'?: string;
  }
}

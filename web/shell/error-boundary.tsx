import { Component, type ReactNode } from 'react';
import { Crash } from './crash.tsx';

/** Keeps a defect of one part from blanking the page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crash /> : this.props.children;
  }
}

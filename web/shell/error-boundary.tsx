import { Component, type ReactNode } from 'react';
import { Crash } from './crash.tsx';

/** How browsers say that a script that was asked for later did not come. */
const UNLOADED = /dynamically imported module|importing a module script|preload CSS/i;

interface Failed {
  readonly failed: 'defect' | 'unloaded' | null;
}

/** Keeps a defect of one part, or a part that does not load, from blanking the page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Failed> {
  override state: Failed = { failed: null };

  static getDerivedStateFromError(error: unknown): Failed {
    return { failed: error instanceof Error && UNLOADED.test(error.message) ? 'unloaded' : 'defect' };
  }

  override render() {
    const { failed } = this.state;
    return failed === null ? this.props.children : <Crash unloaded={failed === 'unloaded'} />;
  }
}

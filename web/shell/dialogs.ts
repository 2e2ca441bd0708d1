import { create } from 'zustand';

/** What lies over the page; one at a time. */
export type Dialog = 'help' | 'intake' | 'views' | 'browse' | 'palette' | 'tour';

export const useDialogs = create<{ readonly opened: Dialog | null }>(() => ({ opened: null }));

export const openDialog = (dialog: Dialog): void => useDialogs.setState({ opened: dialog });
export const closeDialog = (): void => useDialogs.setState({ opened: null });
export const toggleDialog = (dialog: Dialog): void =>
  useDialogs.setState(({ opened }) => ({ opened: opened === dialog ? null : dialog }));

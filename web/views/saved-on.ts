import type { Lang } from '../i18n/index.ts';

/** The day on which a view was saved, as the reader's language writes it. */
export const savedOn = (savedAt: string, lang: Lang): string =>
  new Date(savedAt).toLocaleDateString(lang === 'zh' ? 'zh-CN' : 'en-GB');

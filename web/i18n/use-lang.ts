import { useTranslation } from 'react-i18next';
import type { Lang } from './index.ts';

/** The language of the page; labels of the ontology are read by it. */
export const useLang = (): Lang => (useTranslation().i18n.language === 'en' ? 'en' : 'zh');

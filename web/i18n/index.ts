import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import zh from './zh.json';

export const LANGUAGES = ['zh', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

const REMEMBERED = 'innograph.lang';

/** The language chosen before, else the browser's, where it is Chinese; else English. */
export function preferredLanguage(remembered: string | null, browser: readonly string[]): Lang {
  const chosen = LANGUAGES.find((lang) => lang === remembered);
  if (chosen) return chosen;
  const first = browser.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'zh' || tag === 'en');
  return first === 'zh' ? 'zh' : 'en';
}

const remembered = (): string | null => {
  try {
    return globalThis.localStorage.getItem(REMEMBERED);
  } catch {
    // Storage is refused in some private windows: the page then forgets the choice, no more.
    return null;
  }
};

const label = (lang: string) => {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
};

/** Large figures with commas, as people read them; years and small ones as they are. */
export const inThousands = (value: unknown): string =>
  typeof value === 'number' && value >= 10_000 ? value.toLocaleString('en') : String(value);

export function startLanguages(): void {
  const lng = preferredLanguage(remembered(), navigator.languages);
  void i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false, alwaysFormat: true, format: inThousands },
    initAsync: false,
  });
  label(lng);
}

export function switchLanguage(lang: Lang): void {
  void i18next.changeLanguage(lang);
  label(lang);
  try {
    globalThis.localStorage.setItem(REMEMBERED, lang);
  } catch {
    // See `remembered`.
  }
}

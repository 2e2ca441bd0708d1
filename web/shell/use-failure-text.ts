import { useTranslation } from 'react-i18next';
import type { ApiFailure } from '../api/failure.ts';

/** A failure in plain words, with what to do. */
export function useFailureText(): (failure: ApiFailure) => string {
  const { t } = useTranslation();
  return ({ kind, message }) => t(`notice.${kind}`, { message });
}

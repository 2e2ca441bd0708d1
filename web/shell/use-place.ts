import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OVERVIEW } from '../api/queries.ts';

/**
 * Where an entity's name means this one thing, in words: `null` for names that mean the same everywhere. Two
 * plans' 区科技局 are told apart by it.
 */
export function usePlace(): (scope: string) => string | null {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: OVERVIEW });
  return (scope) => {
    const [kind, value = ''] = scope.split(/:(.*)/s);
    if (kind === 'region') return t('entity.region', { name: value });
    if (kind !== 'plan') return null;
    const plan = data?.plans.nodes.find(({ id }) => id === value);
    return plan ? t('entity.planNamed', { title: plan.title }) : t('entity.plan');
  };
}

/** Names that more than one of these carries. */
export function twinNames(entities: readonly { readonly name: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(entities.map(({ name }) => name).filter((name) => seen.has(name) || !seen.add(name)));
}

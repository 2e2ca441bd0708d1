import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OVERVIEW } from '../api/queries.ts';

interface Placed {
  readonly id: string;
  readonly scope: string;
}

/**
 * Where an entity's name means this one thing, in words: `null` for names that mean the same everywhere. Two
 * plans' 区科技局 are told apart by it. `plan` is the title of a plan that names it, where the caller knows one.
 */
export function usePlace(): (entity: Placed, plan?: string) => string | null {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: OVERVIEW });
  return ({ id, scope }, title) => {
    const [kind, value = ''] = scope.split(/:(.*)/s);
    if (kind === 'region') return t('entity.region', { name: value });
    if (kind !== 'plan') return null;
    const own = data?.plans.nodes.find(({ agency, region }) => agency?.id === id || region?.id === id);
    const named = own?.title ?? title;
    return named === undefined ? t('entity.plan') : t('entity.planNamed', { title: named });
  };
}

/** Names that more than one of these carries. */
export function twinNames(entities: readonly { readonly name: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(entities.map(({ name }) => name).filter((name) => seen.has(name) || !seen.add(name)));
}

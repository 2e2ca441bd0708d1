import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OVERVIEW } from '../../api/queries.ts';

/** Where an entity's name means this one thing. */
export function Scope({ scope }: { readonly scope: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: OVERVIEW });
  const [kind, value = ''] = scope.split(/:(.*)/s);
  if (kind === 'region') return t('entity.region', { name: value });
  if (kind !== 'plan') return t('entity.world');
  const plan = data?.plans.nodes.find(({ id }) => id === value);
  return plan ? t('entity.planNamed', { title: plan.title }) : t('entity.plan');
}

import { useQuery } from 'urql';
import type { Scope } from '../gql/graphql.ts';
import { VIEWER } from './intake-queries.ts';

/** Whether who sits here may do what needs this scope; null until that is known. */
export function useMay(scope: Scope): boolean | null {
  const [{ data, error }] = useQuery({ query: VIEWER });
  if (error) return false;
  return data ? data.viewer.scopes.includes(scope) : null;
}

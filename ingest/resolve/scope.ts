import type { EntityType } from '#ontology';

/** Where a name means one thing: everywhere, in its plan's jurisdiction, or in its plan alone. */
export function scopeOf(
  type: EntityType,
  name: string,
  { region, fingerprint }: { region: string | null; fingerprint: string },
): string {
  const plan = `plan:${fingerprint}`;
  if (PLACEHOLDER.test(name)) return plan;
  if (!isLocal(type, name)) return 'world';
  return region && !PLACEHOLDER.test(region) ? `region:${region}` : plan;
}

const PLACEHOLDER = /[Xx×*]{1,}(?=[\p{Script=Han}(])|[×某]|[*]{2}/u;

function isLocal(type: EntityType, name: string): boolean {
  if (type === 'Agency')
    return (
      /^(?:省|市|区|县|旗|州|盟|局|镇|乡|各)/.test(name) ||
      /^[^省市县区]{2,12}(?:科|处|股|室|办|组)$/.test(name)
    );
  return /^(?:省|市|区|县)(?!直)/.test(name) && type !== 'Industry';
}

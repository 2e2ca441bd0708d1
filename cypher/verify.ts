import { InnographError } from '#common/errors';
import {
  type DocumentFacts,
  documentFactsSchema,
  type EvidenceRecord,
  type MentionRecord,
  RELATION_TYPES,
  type EntityType,
} from '#ontology';
import { sortBy } from './order.ts';

/** A lone surrogate: no engine stores it as it is. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/**
 * No evidence, no write: throws NO_EVIDENCE unless every quote equals the text at its offsets and lies in its
 * sentence, every statement has evidence, every entity a mention, and every reference leads somewhere inside
 * the same facts. Returns the facts as parsed.
 */
export function verifyFacts(input: DocumentFacts): DocumentFacts {
  const parsed = documentFactsSchema.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    refuse(`${issue?.path.join('.') ?? 'facts'}: ${issue?.message ?? 'not what a document says'}`);
  }
  const facts = parsed.data;
  checkStructure(facts);
  checkMentions(facts);
  checkStatements(facts);
  return facts;
}

function checkStructure(facts: DocumentFacts): void {
  const { document, plans, sections, sentences, entities } = facts;
  if (HALF_CHARACTER.test(document.text)) refuse('its text holds half a character (a lone surrogate)');
  const planIds = idsOf('plan', plans);
  const sectionPlans = new Map(sections.map(({ id, planId }) => [id, planId]));
  idsOf('section', sections);
  idsOf('sentence', sentences);
  const entityIds = idsOf('entity', entities);
  for (const plan of plans) {
    if (plan.documentId !== document.id) refuse(`plan ${plan.id} names another document`);
    for (const id of [plan.agencyId, plan.regionId]) {
      if (id !== null && !entityIds.has(id))
        refuse(`plan ${plan.id} names ${id}, which no sentence mentions`);
    }
  }
  for (const { id, planId } of sections) {
    if (!planIds.has(planId)) refuse(`section ${id} stands in no plan`);
  }
  for (const sentence of sentences) {
    if (sectionPlans.get(sentence.sectionId) !== sentence.planId) {
      refuse(`sentence ${sentence.id} stands in no section of its plan`);
    }
    checkQuote(document.text, sentence, `sentence ${sentence.id}`);
  }
  let read = 0;
  for (const { id, start, end } of sortBy(sentences, (sentence) => [sentence.start, sentence.end])) {
    if (start < read) refuse(`sentence ${id} overlaps the one before it`);
    read = end;
  }
}

function checkMentions({ document, sentences, entities, mentions }: DocumentFacts): void {
  const checkEvidence = evidenceChecker(document.text, sentences);
  const entityIds = new Set(entities.map(({ id }) => id));
  const mentioned = new Set<string>();
  for (const mention of mentions) {
    if (!entityIds.has(mention.entityId)) refuse(`"${mention.text}" mentions an unknown entity`);
    checkEvidence(mention, `the mention of ${mention.entityId}`);
    mentioned.add(mention.entityId);
  }
  for (const { id, name, aliases } of entities) {
    if (!mentioned.has(id)) refuse(`entity ${id} (${name}) has no mention`);
    if (aliases.some((alias) => alias.includes('\n'))) refuse(`an alias of ${name} has several lines`);
  }
}

function checkStatements({ document, plans, sentences, entities, relations, targets }: DocumentFacts): void {
  const checkEvidence = evidenceChecker(document.text, sentences);
  const typeOf = new Map<string, EntityType>(entities.map(({ id, type }) => [id, type]));
  const planIds = new Set(plans.map(({ id }) => id));
  const relationIds = idsOf('relation', relations);
  const shared = [...idsOf('target', targets)].find((id) => relationIds.has(id));
  if (shared !== undefined) refuse(`a relation and a target have the id ${shared}`);
  for (const { id, type, source, target, role, evidence } of relations) {
    const from = typeOf.get(source);
    const to = typeOf.get(target);
    if (!from || !to) refuse(`relation ${id} (${type}) has an end that is no entity of this document`);
    const signature: { readonly from: readonly EntityType[]; readonly to: readonly EntityType[] } =
      RELATION_TYPES[type];
    if (!signature.from.includes(from) || !signature.to.includes(to)) {
      refuse(`relation ${id}: ${type} does not join ${from} to ${to}`);
    }
    if (role !== null && type !== 'RESPONSIBLE_FOR') refuse(`relation ${id}: ${type} has no role`);
    evidence.forEach((quote) => checkEvidence(quote, `relation ${id} (${type})`));
  }
  for (const { id, planId, owners, evidence } of targets) {
    if (!planIds.has(planId)) refuse(`target ${id} belongs to no plan`);
    if (owners.some(({ agencyId }) => !typeOf.has(agencyId))) refuse(`target ${id} has an unknown owner`);
    evidence.forEach((quote) => checkEvidence(quote, `target ${id}`));
  }
}

function evidenceChecker(text: string, sentences: DocumentFacts['sentences']) {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return (quote: EvidenceRecord | MentionRecord, what: string): void => {
    const sentence = byId.get(quote.sentenceId);
    if (!sentence || quote.start < sentence.start || quote.end > sentence.end) {
      refuse(`"${quote.text}", quoted for ${what}, does not lie in its sentence`);
    }
    // The lines in which LadybugDB keeps quotes are cut at white space.
    if (/\s/.test(quote.rule)) refuse(`the rule of ${what} has white space in its name ("${quote.rule}")`);
    checkQuote(text, quote, what);
  };
}

function checkQuote(text: string, quote: { start: number; end: number; text: string }, what: string): void {
  if (text.slice(quote.start, quote.end) !== quote.text || HALF_CHARACTER.test(quote.text)) {
    refuse(`the text at ${quote.start}–${quote.end} is not "${quote.text}", quoted for ${what}`);
  }
}

function idsOf(kind: string, items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size !== items.length) refuse(`two of its ${kind} records have one id`);
  const spaced = items.find(({ id }) => /\s/.test(id));
  if (spaced) refuse(`the id of a ${kind} record has white space in it ("${spaced.id}")`);
  return ids;
}

function refuse(why: string): never {
  throw new InnographError('NO_EVIDENCE', `The document was not stored: ${why}. Nothing was written.`);
}

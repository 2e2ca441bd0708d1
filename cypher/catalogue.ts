import { param, query } from './query.ts';
import * as rows from './rows.ts';

/**
 * Every question that the stores are asked: its file under `queries/`, its parameters, the shape of its rows.
 * Loading this module checks that each text and its declaration agree.
 */

const ids = { ids: param<readonly string[]>() };
const id = { id: param<string>() };
const none = {};
const keyset = {
  name: param<string>(),
  documentId: param<string>(),
  ordinal: param<number>(),
  limit: param<number>(),
};

export const entitiesByIds = query('entities-by-ids', ids, rows.entityRow);
export const allEntities = query('all-entities', none, rows.entityRow);
export const allRelations = query('all-relations', none, rows.relationRow);
export const mentionsByPlan = query('mentions-by-plan', none, rows.planMentionsRow);
export const plansOfRelations = query('plans-of-relations', none, rows.planOfRelationRow);
export const placesOfPlans = query('places-of-plans', none, rows.planPlaceRow);
export const relationsByIds = query('relations-by-ids', ids, rows.relationRow);
export const mentionsOfEntities = query('mentions-of-entities', ids, rows.mentionRow);
export const mentionsInSentences = query('mentions-in-sentences', ids, rows.mentionRow);
export const evidenceOfRelations = query('evidence-of-relations', ids, rows.evidenceRow);
export const evidenceOfTargets = query('evidence-of-targets', ids, rows.evidenceRow);

export const documentsPage = query(
  'documents-page',
  { name: param<string>(), id: param<string>(), limit: param<number>() },
  rows.documentRow,
);
export const documentsByIds = query('documents-by-ids', ids, rows.documentRow);
export const documentIds = query('document-ids', none, rows.idRow);
export const documentText = query('document-text', id, rows.textRow);
export const plansPage = query('plans-page', keyset, rows.placedPlanRow);
export const plansOfDocuments = query('plans-of-documents', ids, rows.placedPlanRow);
export const plansByIds = query('plans-by-ids', ids, rows.planRow);
export const sectionsByIds = query('sections-by-ids', ids, rows.sectionRow);
export const sectionPlacesOfDocuments = query('section-places-of-documents', ids, rows.sectionPlaceRow);
export const sectionPlacesOfPlans = query('section-places-of-plans', ids, rows.sectionPlaceRow);
export const sectionsOfPlans = query('sections-of-plans', ids, rows.sectionRow);
export const sentencesByIds = query('sentences-by-ids', ids, rows.sentenceRow);
export const sentencesOfSections = query('sentences-of-sections', ids, rows.sentenceRow);
const terms = { a: param<string>(), b: param<string>(), c: param<string>(), d: param<string>() };
export const sentencesWith = query('sentences-with', { ...terms, limit: param<number>() }, rows.sentenceRow);
export const countSentencesWith = query('count-sentences-with', terms, rows.countRow);
export const targetsPage = query('targets-page', keyset, rows.targetRow);
export const allTargets = query('all-targets', none, rows.targetRow);
export const targetsOfPlans = query('targets-of-plans', ids, rows.targetRow);
export const targetsByIds = query('targets-by-ids', ids, rows.targetRow);

export const readVersion = query('version', none, rows.versionRow);
export const changesSince = query('changes-since', { version: param<number>() }, rows.changeRow);
export const countDocuments = query('count-documents', none, rows.countRow);
export const countPlans = query('count-plans', none, rows.countRow);
export const countSentences = query('count-sentences', none, rows.countRow);
export const countTargets = query('count-targets', none, rows.countRow);
export const countMentions = query('count-mentions', none, rows.countRow);
export const countEntitiesByType = query('count-entities-by-type', none, rows.typeCountRow);
export const countRelations = query('count-relations', none, rows.relationCountRow);

/** What one document says, for an export or a copy. */
export const factsSections = query('facts/sections', id, rows.sectionRow);
export const factsSentences = query('facts/sentences', id, rows.sentenceRow);
export const factsEntities = query('facts/entities', id, rows.entityRow);
export const factsMentions = query('facts/mentions', id, rows.mentionRecordRow);
export const factsRelations = query('facts/relations', id, rows.relationQuoteRow);
export const factsTargets = query('facts/targets', id, rows.targetRow);
export const factsTargetEvidence = query('facts/target-evidence', id, rows.targetQuoteRow);

type Cells = Readonly<Record<string, string | number | null | readonly string[]>>;
const cells = { rows: param<readonly Cells[]>() };

export const beginWrite = query('write/version', none, rows.versionRow);
export const setVersion = query(
  'write/set-version',
  {
    version: param<number>(),
    action: param<string>(),
    documentId: param<string>(),
    name: param<string>(),
    entityIds: param<readonly string[]>(),
    relationIds: param<readonly string[]>(),
  },
  rows.noRow,
);
export const forgetTouched = query('write/forget-touched', { version: param<number>() }, rows.noRow);
export const sourceDocument = query('write/source', { name: param<string>() }, rows.idRow);
export const documentFingerprint = query('write/fingerprint', id, rows.fingerprintRow);
export const sourcesOfDocument = query('write/sources-of-document', id, rows.sourceRow);
export const createSource = query(
  'write/create-source',
  { ...id, name: param<string>(), format: param<string>() },
  rows.noRow,
);
export const deleteSource = query('write/delete-source', { name: param<string>() }, rows.noRow);
const naming = {
  ...id,
  name: param<string>(),
  format: param<string>(),
  names: param<readonly string[]>(),
};
export const setNames = query('write/set-names', naming, rows.noRow);
export const createDocument = query(
  'write/create-document',
  { ...naming, length: param<number>(), text: param<string>(), fingerprint: param<string>() },
  rows.noRow,
);
export const createPlans = query('write/create-plans', cells, rows.noRow);
export const createSections = query('write/create-sections', cells, rows.noRow);
export const createSentences = query('write/create-sentences', cells, rows.noRow);
export const createEntities = query('write/create-entities', cells, rows.noRow);
export const setAliases = query('write/set-aliases', cells, rows.noRow);
export const aliasesOfEntities = query('write/aliases-of-entities', ids, rows.aliasesRow);
export const createNames = query('write/create-names', { ...id, ...cells }, rows.noRow);
export const createMentions = query('write/create-mentions', cells, rows.noRow);
export const createRelations = query('write/create-relations', cells, rows.noRow);
export const addDegrees = query('write/add-degrees', cells, rows.noRow);
export const createRelationEvidence = query('write/create-relation-evidence', cells, rows.noRow);
export const createTargets = query('write/create-targets', cells, rows.noRow);
export const createTargetEvidence = query('write/create-target-evidence', cells, rows.noRow);
export const createOwners = query('write/create-owners', cells, rows.noRow);

export const deleteSentences = query('write/delete-sentences', id, rows.noRow);
export const deleteSections = query('write/delete-sections', id, rows.noRow);
export const deleteTargets = query('write/delete-targets', id, rows.noRow);
export const deletePlans = query('write/delete-plans', id, rows.noRow);
export const deleteDocument = query('write/delete-document', id, rows.noRow);
export const mentionedEntities = query('write/mentioned-entities', ids, rows.idRow);
export const evidencedStatements = query('write/evidenced-statements', ids, rows.idRow);
export const deleteRelations = query('write/delete-relations', ids, rows.noRow);
export const deleteEdges = query(
  'write/delete-edges',
  {
    sources: param<readonly string[]>(),
    targets: param<readonly string[]>(),
    edges: param<readonly string[]>(),
  },
  rows.noRow,
);
export const deleteStatements = query('write/delete-statements', ids, rows.noRow);
export const deleteEntities = query('write/delete-entities', ids, rows.noRow);

export const judgements = query('judgements', none, rows.judgementRow);
export const setJudgement = query(
  'write/set-judgement',
  {
    ...id,
    source: param<string>(),
    target: param<string>(),
    verdict: param<string>(),
    author: param<string>(),
    decidedAt: param<string>(),
    note: param<string | null>(),
  },
  rows.noRow,
);
export const deleteJudgement = query('write/delete-judgement', id, rows.noRow);

export const migrations = query('migrations', none, rows.migrationRow);
export const createMigration = query(
  'write/create-migration',
  { id: param<number>(), name: param<string>() },
  rows.noRow,
);

/** For the migrations of LadybugDB alone; Neo4j has no text of them. */
export const columnsOfMentions = query('migrate/columns-of-mentions', none, rows.nameRow);
export const documentsWithoutTail = query('migrate/documents-without-tail', none, rows.idRow);
export const setSentences = query('migrate/set-sentences', cells, rows.noRow);
export const setTail = query('migrate/set-tail', { ...id, tail: param<string>() }, rows.noRow);
export const spreadMentions = query('migrate/spread-mentions', id, rows.noRow);
export const spreadRelationEvidence = query('migrate/spread-relation-evidence', id, rows.noRow);
export const spreadTargetEvidence = query('migrate/spread-target-evidence', id, rows.noRow);
export const spreadRelations = query('migrate/spread-relations', ids, rows.noRow);

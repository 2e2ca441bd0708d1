/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      name\n      scopes\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Documents($first: Int!) {\n    documents(first: $first) {\n      totalCount\n      nodes {\n        id\n        name\n        format\n        plans {\n          id\n          title\n          counts {\n            entities\n            relations\n            targets\n          }\n        }\n      }\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  query PlansOf($id: ID!) {\n    document(id: $id) {\n      plans {\n        id\n      }\n    }\n  }\n": typeof types.PlansOfDocument,
    "\n  mutation RemoveDocument($id: ID!) {\n    removeDocument(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.RemoveDocumentDocument,
    "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  subscription JobProgress($id: ID!) {\n    jobProgress(id: $id) {\n      id\n      state\n      total\n      done\n      error {\n        code\n        message\n      }\n      files(first: 500) {\n        name\n        outcome\n        documentId\n        plans\n        entities\n        relations\n        targets\n        error {\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.JobProgressDocument,
    "\n  query Search($text: String!, $types: [EntityType!], $first: Int!) {\n    entities(search: $text, types: $types, first: $first) {\n      totalCount\n      nodes {\n        ...Node\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment Node on Entity {\n    id\n    name\n    type\n    aliases\n    scope\n    degree\n  }\n": typeof types.NodeFragmentDoc,
    "\n  fragment Edge on Relation {\n    id\n    type\n    status\n    role\n    source {\n      id\n      name\n      type\n    }\n    target {\n      id\n      name\n      type\n    }\n  }\n": typeof types.EdgeFragmentDoc,
    "\n  query Overview {\n    stats {\n      documents\n      plans\n      sentences\n      entities\n      relations\n      targets\n      version\n      entitiesByType {\n        type\n        count\n      }\n      relationsByStatus {\n        status\n        count\n      }\n      relationsByType {\n        type\n        count\n      }\n    }\n    plans(first: 200) {\n      totalCount\n      nodes {\n        id\n        title\n        year\n        agency {\n          ...Node\n        }\n        region {\n          ...Node\n        }\n        counts {\n          entities\n          relations\n          targets\n        }\n        document {\n          id\n          name\n        }\n      }\n    }\n    entities(first: 12) {\n      nodes {\n        ...Node\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query Around($ids: [ID!]!, $types: [EntityType!], $relationTypes: [RelationType!], $limit: Int!) {\n    neighborhood(ids: $ids, types: $types, relationTypes: $relationTypes, limit: $limit) {\n      truncated\n      omitted\n      entities {\n        ...Node\n      }\n      relations {\n        ...Edge\n      }\n    }\n  }\n": typeof types.AroundDocument,
    "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      ...Node\n      relations(first: 200) {\n        totalCount\n        nodes {\n          ...Edge\n        }\n      }\n      mentions(first: 40) {\n        totalCount\n        nodes {\n          start\n          end\n          text\n          sentence {\n            id\n            start\n            text\n          }\n          section {\n            id\n            heading\n          }\n          plan {\n            id\n            title\n          }\n          document {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.EntityDocument,
    "\n  query Targets($planIds: [ID!]!) {\n    targets(planIds: $planIds, first: 200) {\n      totalCount\n      nodes {\n        id\n        metric\n        comparator\n        value\n        unit\n        period\n        owners {\n          role\n          agency {\n            id\n            name\n          }\n        }\n        evidence(first: 1) {\n          sentence {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.TargetsDocument,
    "\n  fragment Passage on Section {\n    id\n    heading\n    path\n    start\n    text\n    mentions {\n      start\n      end\n      text\n      entity {\n        id\n        name\n        type\n      }\n    }\n  }\n": typeof types.PassageFragmentDoc,
    "\n  query Relation($id: ID!) {\n    relation(id: $id) {\n      ...Edge\n      evidenceCount\n      evidence(first: 20) {\n        start\n        end\n        text\n        sentence {\n          id\n          start\n          end\n          text\n        }\n        section {\n          ...Passage\n        }\n        plan {\n          id\n          title\n          year\n        }\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RelationDocument,
    "\n  query Sentence($id: ID!) {\n    sentence(id: $id) {\n      id\n      start\n      end\n      text\n      section {\n        ...Passage\n      }\n      plan {\n        id\n        title\n        year\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SentenceDocument,
    "\n  query Paths($from: ID!, $to: ID!) {\n    shortestPaths(from: $from, to: $to, maxLength: 6, limit: 10) {\n      length\n      entities {\n        ...Node\n      }\n      relations {\n        ...Edge\n      }\n    }\n  }\n": typeof types.PathsDocument,
    "\n  query Citations($ids: [ID!]!, $limit: Int!) {\n    neighborhood(ids: $ids, limit: $limit) {\n      relations {\n        id\n        evidence(first: 3) {\n          sentence {\n            text\n          }\n          plan {\n            title\n          }\n          document {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.CitationsDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      name\n      scopes\n    }\n  }\n": types.ViewerDocument,
    "\n  query Documents($first: Int!) {\n    documents(first: $first) {\n      totalCount\n      nodes {\n        id\n        name\n        format\n        plans {\n          id\n          title\n          counts {\n            entities\n            relations\n            targets\n          }\n        }\n      }\n    }\n  }\n": types.DocumentsDocument,
    "\n  query PlansOf($id: ID!) {\n    document(id: $id) {\n      plans {\n        id\n      }\n    }\n  }\n": types.PlansOfDocument,
    "\n  mutation RemoveDocument($id: ID!) {\n    removeDocument(id: $id) {\n      id\n      name\n    }\n  }\n": types.RemoveDocumentDocument,
    "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      id\n      state\n    }\n  }\n": types.CancelJobDocument,
    "\n  subscription JobProgress($id: ID!) {\n    jobProgress(id: $id) {\n      id\n      state\n      total\n      done\n      error {\n        code\n        message\n      }\n      files(first: 500) {\n        name\n        outcome\n        documentId\n        plans\n        entities\n        relations\n        targets\n        error {\n          code\n          message\n        }\n      }\n    }\n  }\n": types.JobProgressDocument,
    "\n  query Search($text: String!, $types: [EntityType!], $first: Int!) {\n    entities(search: $text, types: $types, first: $first) {\n      totalCount\n      nodes {\n        ...Node\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment Node on Entity {\n    id\n    name\n    type\n    aliases\n    scope\n    degree\n  }\n": types.NodeFragmentDoc,
    "\n  fragment Edge on Relation {\n    id\n    type\n    status\n    role\n    source {\n      id\n      name\n      type\n    }\n    target {\n      id\n      name\n      type\n    }\n  }\n": types.EdgeFragmentDoc,
    "\n  query Overview {\n    stats {\n      documents\n      plans\n      sentences\n      entities\n      relations\n      targets\n      version\n      entitiesByType {\n        type\n        count\n      }\n      relationsByStatus {\n        status\n        count\n      }\n      relationsByType {\n        type\n        count\n      }\n    }\n    plans(first: 200) {\n      totalCount\n      nodes {\n        id\n        title\n        year\n        agency {\n          ...Node\n        }\n        region {\n          ...Node\n        }\n        counts {\n          entities\n          relations\n          targets\n        }\n        document {\n          id\n          name\n        }\n      }\n    }\n    entities(first: 12) {\n      nodes {\n        ...Node\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  query Around($ids: [ID!]!, $types: [EntityType!], $relationTypes: [RelationType!], $limit: Int!) {\n    neighborhood(ids: $ids, types: $types, relationTypes: $relationTypes, limit: $limit) {\n      truncated\n      omitted\n      entities {\n        ...Node\n      }\n      relations {\n        ...Edge\n      }\n    }\n  }\n": types.AroundDocument,
    "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      ...Node\n      relations(first: 200) {\n        totalCount\n        nodes {\n          ...Edge\n        }\n      }\n      mentions(first: 40) {\n        totalCount\n        nodes {\n          start\n          end\n          text\n          sentence {\n            id\n            start\n            text\n          }\n          section {\n            id\n            heading\n          }\n          plan {\n            id\n            title\n          }\n          document {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.EntityDocument,
    "\n  query Targets($planIds: [ID!]!) {\n    targets(planIds: $planIds, first: 200) {\n      totalCount\n      nodes {\n        id\n        metric\n        comparator\n        value\n        unit\n        period\n        owners {\n          role\n          agency {\n            id\n            name\n          }\n        }\n        evidence(first: 1) {\n          sentence {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.TargetsDocument,
    "\n  fragment Passage on Section {\n    id\n    heading\n    path\n    start\n    text\n    mentions {\n      start\n      end\n      text\n      entity {\n        id\n        name\n        type\n      }\n    }\n  }\n": types.PassageFragmentDoc,
    "\n  query Relation($id: ID!) {\n    relation(id: $id) {\n      ...Edge\n      evidenceCount\n      evidence(first: 20) {\n        start\n        end\n        text\n        sentence {\n          id\n          start\n          end\n          text\n        }\n        section {\n          ...Passage\n        }\n        plan {\n          id\n          title\n          year\n        }\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RelationDocument,
    "\n  query Sentence($id: ID!) {\n    sentence(id: $id) {\n      id\n      start\n      end\n      text\n      section {\n        ...Passage\n      }\n      plan {\n        id\n        title\n        year\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SentenceDocument,
    "\n  query Paths($from: ID!, $to: ID!) {\n    shortestPaths(from: $from, to: $to, maxLength: 6, limit: 10) {\n      length\n      entities {\n        ...Node\n      }\n      relations {\n        ...Edge\n      }\n    }\n  }\n": types.PathsDocument,
    "\n  query Citations($ids: [ID!]!, $limit: Int!) {\n    neighborhood(ids: $ids, limit: $limit) {\n      relations {\n        id\n        evidence(first: 3) {\n          sentence {\n            text\n          }\n          plan {\n            title\n          }\n          document {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.CitationsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      name\n      scopes\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      name\n      scopes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Documents($first: Int!) {\n    documents(first: $first) {\n      totalCount\n      nodes {\n        id\n        name\n        format\n        plans {\n          id\n          title\n          counts {\n            entities\n            relations\n            targets\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Documents($first: Int!) {\n    documents(first: $first) {\n      totalCount\n      nodes {\n        id\n        name\n        format\n        plans {\n          id\n          title\n          counts {\n            entities\n            relations\n            targets\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansOf($id: ID!) {\n    document(id: $id) {\n      plans {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlansOf($id: ID!) {\n    document(id: $id) {\n      plans {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDocument($id: ID!) {\n    removeDocument(id: $id) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveDocument($id: ID!) {\n    removeDocument(id: $id) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription JobProgress($id: ID!) {\n    jobProgress(id: $id) {\n      id\n      state\n      total\n      done\n      error {\n        code\n        message\n      }\n      files(first: 500) {\n        name\n        outcome\n        documentId\n        plans\n        entities\n        relations\n        targets\n        error {\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription JobProgress($id: ID!) {\n    jobProgress(id: $id) {\n      id\n      state\n      total\n      done\n      error {\n        code\n        message\n      }\n      files(first: 500) {\n        name\n        outcome\n        documentId\n        plans\n        entities\n        relations\n        targets\n        error {\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $types: [EntityType!], $first: Int!) {\n    entities(search: $text, types: $types, first: $first) {\n      totalCount\n      nodes {\n        ...Node\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!, $types: [EntityType!], $first: Int!) {\n    entities(search: $text, types: $types, first: $first) {\n      totalCount\n      nodes {\n        ...Node\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Node on Entity {\n    id\n    name\n    type\n    aliases\n    scope\n    degree\n  }\n"): (typeof documents)["\n  fragment Node on Entity {\n    id\n    name\n    type\n    aliases\n    scope\n    degree\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Edge on Relation {\n    id\n    type\n    status\n    role\n    source {\n      id\n      name\n      type\n    }\n    target {\n      id\n      name\n      type\n    }\n  }\n"): (typeof documents)["\n  fragment Edge on Relation {\n    id\n    type\n    status\n    role\n    source {\n      id\n      name\n      type\n    }\n    target {\n      id\n      name\n      type\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    stats {\n      documents\n      plans\n      sentences\n      entities\n      relations\n      targets\n      version\n      entitiesByType {\n        type\n        count\n      }\n      relationsByStatus {\n        status\n        count\n      }\n      relationsByType {\n        type\n        count\n      }\n    }\n    plans(first: 200) {\n      totalCount\n      nodes {\n        id\n        title\n        year\n        agency {\n          ...Node\n        }\n        region {\n          ...Node\n        }\n        counts {\n          entities\n          relations\n          targets\n        }\n        document {\n          id\n          name\n        }\n      }\n    }\n    entities(first: 12) {\n      nodes {\n        ...Node\n      }\n    }\n  }\n"): (typeof documents)["\n  query Overview {\n    stats {\n      documents\n      plans\n      sentences\n      entities\n      relations\n      targets\n      version\n      entitiesByType {\n        type\n        count\n      }\n      relationsByStatus {\n        status\n        count\n      }\n      relationsByType {\n        type\n        count\n      }\n    }\n    plans(first: 200) {\n      totalCount\n      nodes {\n        id\n        title\n        year\n        agency {\n          ...Node\n        }\n        region {\n          ...Node\n        }\n        counts {\n          entities\n          relations\n          targets\n        }\n        document {\n          id\n          name\n        }\n      }\n    }\n    entities(first: 12) {\n      nodes {\n        ...Node\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Around($ids: [ID!]!, $types: [EntityType!], $relationTypes: [RelationType!], $limit: Int!) {\n    neighborhood(ids: $ids, types: $types, relationTypes: $relationTypes, limit: $limit) {\n      truncated\n      omitted\n      entities {\n        ...Node\n      }\n      relations {\n        ...Edge\n      }\n    }\n  }\n"): (typeof documents)["\n  query Around($ids: [ID!]!, $types: [EntityType!], $relationTypes: [RelationType!], $limit: Int!) {\n    neighborhood(ids: $ids, types: $types, relationTypes: $relationTypes, limit: $limit) {\n      truncated\n      omitted\n      entities {\n        ...Node\n      }\n      relations {\n        ...Edge\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      ...Node\n      relations(first: 200) {\n        totalCount\n        nodes {\n          ...Edge\n        }\n      }\n      mentions(first: 40) {\n        totalCount\n        nodes {\n          start\n          end\n          text\n          sentence {\n            id\n            start\n            text\n          }\n          section {\n            id\n            heading\n          }\n          plan {\n            id\n            title\n          }\n          document {\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Entity($id: ID!) {\n    entity(id: $id) {\n      ...Node\n      relations(first: 200) {\n        totalCount\n        nodes {\n          ...Edge\n        }\n      }\n      mentions(first: 40) {\n        totalCount\n        nodes {\n          start\n          end\n          text\n          sentence {\n            id\n            start\n            text\n          }\n          section {\n            id\n            heading\n          }\n          plan {\n            id\n            title\n          }\n          document {\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Targets($planIds: [ID!]!) {\n    targets(planIds: $planIds, first: 200) {\n      totalCount\n      nodes {\n        id\n        metric\n        comparator\n        value\n        unit\n        period\n        owners {\n          role\n          agency {\n            id\n            name\n          }\n        }\n        evidence(first: 1) {\n          sentence {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Targets($planIds: [ID!]!) {\n    targets(planIds: $planIds, first: 200) {\n      totalCount\n      nodes {\n        id\n        metric\n        comparator\n        value\n        unit\n        period\n        owners {\n          role\n          agency {\n            id\n            name\n          }\n        }\n        evidence(first: 1) {\n          sentence {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Passage on Section {\n    id\n    heading\n    path\n    start\n    text\n    mentions {\n      start\n      end\n      text\n      entity {\n        id\n        name\n        type\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Passage on Section {\n    id\n    heading\n    path\n    start\n    text\n    mentions {\n      start\n      end\n      text\n      entity {\n        id\n        name\n        type\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Relation($id: ID!) {\n    relation(id: $id) {\n      ...Edge\n      evidenceCount\n      evidence(first: 20) {\n        start\n        end\n        text\n        sentence {\n          id\n          start\n          end\n          text\n        }\n        section {\n          ...Passage\n        }\n        plan {\n          id\n          title\n          year\n        }\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Relation($id: ID!) {\n    relation(id: $id) {\n      ...Edge\n      evidenceCount\n      evidence(first: 20) {\n        start\n        end\n        text\n        sentence {\n          id\n          start\n          end\n          text\n        }\n        section {\n          ...Passage\n        }\n        plan {\n          id\n          title\n          year\n        }\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sentence($id: ID!) {\n    sentence(id: $id) {\n      id\n      start\n      end\n      text\n      section {\n        ...Passage\n      }\n      plan {\n        id\n        title\n        year\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Sentence($id: ID!) {\n    sentence(id: $id) {\n      id\n      start\n      end\n      text\n      section {\n        ...Passage\n      }\n      plan {\n        id\n        title\n        year\n        document {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Paths($from: ID!, $to: ID!) {\n    shortestPaths(from: $from, to: $to, maxLength: 6, limit: 10) {\n      length\n      entities {\n        ...Node\n      }\n      relations {\n        ...Edge\n      }\n    }\n  }\n"): (typeof documents)["\n  query Paths($from: ID!, $to: ID!) {\n    shortestPaths(from: $from, to: $to, maxLength: 6, limit: 10) {\n      length\n      entities {\n        ...Node\n      }\n      relations {\n        ...Edge\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Citations($ids: [ID!]!, $limit: Int!) {\n    neighborhood(ids: $ids, limit: $limit) {\n      relations {\n        id\n        evidence(first: 3) {\n          sentence {\n            text\n          }\n          plan {\n            title\n          }\n          document {\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Citations($ids: [ID!]!, $limit: Int!) {\n    neighborhood(ids: $ids, limit: $limit) {\n      relations {\n        id\n        evidence(first: 3) {\n          sentence {\n            text\n          }\n          plan {\n            title\n          }\n          document {\n            name\n          }\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
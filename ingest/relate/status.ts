import type { Status } from '#ontology';
import type { Tense } from '../model.ts';
import type { Cue } from './cue.ts';

const NEGOTIATING = /在谈|洽谈|商谈|接洽|拟引进|拟引入|意向/;
const ONGOING =
  /正在|在建|加快(?:推进|建设|推动|实施)|加速(?:推进|建设)|持续|继续|不断|深入(?:推进|实施)|(?:稳步|扎实|全力|有序)推进|深化/;
const DONE =
  /已(?!有|入库)|获批|获评|获得|荣获|获准|完成了|(?<!共)建成(?:了|投用)?(?![渝都])|成功|顺利|揭牌|签约进驻|投入使用|入选|圆满|全面完成/;
const STILL_TO_COME =
  /力争|争取|确保|推动|推进|加快|计划|拟|将|谋划|筹备|筹建|年内|年底|月底|支持|鼓励|推荐|申报|争创|创建|办好|全年|力促/;
const CONDITION = /(?:^|[，,；;。])\s*(?:如果|如(?=获|能|有)|若(?!干)|一旦|待(?=.{0,8}后))/;
const INTENDED = /拟(?!合|态|人|定了)|筹划|有望|即将/;
const APPLYING = /申报|申请|申建|争创|创建|争取|力争|创成|申创/;

/** What a clause says of the status by its own words, whatever its predicate. */
export interface Said {
  readonly clause: string;
  /** Settles the status for every predicate. */
  readonly outright: Status | null;
  readonly isPast: boolean;
}

/** Looks once for what holds for all that a clause states. */
export function saidBy(clause: string, tense: Tense): Said {
  const outright = outrightIn(clause);
  const isPast =
    outright === null &&
    (tense === 'review' || (DONE.test(clause) && !STILL_TO_COME.test(clause))) &&
    !/正在|在建/.test(clause);
  return { clause, outright, isPast };
}

function outrightIn(clause: string): Status | null {
  if (NEGOTIATING.test(clause)) return 'negotiating';
  if (CONDITION.test(clause)) return 'encouraged';
  return INTENDED.test(clause) ? 'planned' : null;
}

/**
 * How firmly a clause says what it says, strongest mark first: still being negotiated; encouraged, where somebody
 * else is to do it or it is applied for; under way; done; else as its sentence's tense has it.
 * @param caused the cause above the predicate (支持, 鼓励), if its subject is not the plan
 */
export function statusOf({ clause, outright, isPast }: Said, cue: Cue, caused: Cue | null): Status {
  if (outright) return outright;
  if (isPast) return APPLYING.test(clause) && caused ? 'encouraged' : 'done';
  if (caused && (caused.favours || caused.status === 'encouraged')) return 'encouraged';
  if (cue.status) return cue.status;
  if (cue.id === 'apply' && APPLYING.test(clause)) return 'encouraged';
  return ONGOING.test(clause) ? 'ongoing' : 'planned';
}

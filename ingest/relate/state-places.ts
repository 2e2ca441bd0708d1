import type { Frame } from './frame.ts';
import { isOrganisation, type Name } from './names.ts';
import { isPlace } from './places.ts';
import { relationOf } from './readings.ts';
import type { Scene } from './scene.ts';

/** 在X建设Y; Y落户X; 依托X园建设Y. A phrase with 在 that names no place is about its topic: 在X领域. */
export function statePlaces(frame: Frame, scene: Scene): void {
  const { cue, objects, relied } = frame;
  const isNowhere = frame.places.length === 0 && frame.visited.length === 0 && relied.length === 0;
  if (isNowhere && cue.reading !== 'locate') return;
  const places = [...frame.places, ...frame.visited];
  const status = scene.status(cue, frame.cause?.cue ?? null);
  for (const topic of places) {
    if (topic.type === 'Industry') scene.state(null, 'FOCUSES_ON', topic, status, 'in');
    // 甲公司在乙交易所上市, 在丁大赛获奖: where something takes place is no business of the plan's.
    else if (isPlace(topic) || topic.type === 'Company' || topic.type === 'Event') scene.ledger.waive(topic);
  }
  // 推动甲大学在本县建设乙园: where somebody else builds, the plan's own place is worth saying.
  const isOthers =
    frame.cause !== null &&
    frame.subjects.some(isOrganisation) &&
    frame.subjects.every(({ isSelf }) => !isSelf);
  const sites = [...places, ...relied].filter((name) => isPlace(name) && (isOthers || !name.isSelf));
  for (const site of sites) {
    // 依托甲高新区建设乙示范区: zones lie upon each other.
    const isBase = site.type === 'Zone' && relied.includes(site);
    const settlers = objects.filter((name) => settles(name) && !(isBase && name.type === 'Zone'));
    // 在甲镇、乙镇分别建设丙园、丁园: each in its own.
    const isPaired = sites.length > 1 && settlers.length === sites.length && scene.says('分别');
    for (const object of isPaired ? [settlers[sites.indexOf(site)]!] : settlers)
      scene.state(object, 'LOCATED_IN', site, status, 'in');
    if (!places.includes(site) || (cue.reading !== 'focus' && cue.reading !== 'develop')) continue;
    for (const object of objects.filter(({ type }) => type === 'Industry')) {
      scene.state(site, 'FOCUSES_ON', object, status, 'in');
    }
  }
  // 甲研究院在乙园成立: without an object the subject is what the verb is about.
  if (objects.length === 0 && cue.reading === 'build') {
    for (const made of frame.subjects.filter(({ type }) => type === 'Platform'))
      for (const site of sites) scene.state(made, 'LOCATED_IN', site, status, 'in');
  }
  if (cue.reading !== 'locate') return;
  const settled = (frame.taken.length > 0 ? frame.taken : frame.subjects).filter(settles);
  for (const site of sites) for (const name of settled) scene.state(name, 'LOCATED_IN', site, status, cue.id);
  for (const site of objects) {
    if (isPlace(site)) for (const name of settled) scene.state(name, 'LOCATED_IN', site, status, cue.id);
    else {
      const type = relationOf('attract', site.type);
      if (type) scene.state(null, type, site, status, cue.id);
      // 甲园落户乙公司: what settles may stand behind.
      if (!settles(site)) continue;
      for (const place of frame.subjects.filter(isPlace))
        scene.state(site, 'LOCATED_IN', place, status, cue.id);
    }
  }
  for (const builder of frame.subjects) {
    for (const name of frame.taken) if (settles(name)) scene.state(builder, 'BUILDS', name, status, cue.id);
  }
  if (cue.id !== 'settle') return;
  const hosts = objects.some((name) => settles(name) && !isPlace(name));
  for (const name of hosts ? settled.filter((settler) => !isPlace(settler)) : settled) {
    scene.state(null, 'ATTRACTS', name, status, cue.id);
  }
}

const settles = ({ type }: Name): boolean =>
  type === 'Platform' ||
  type === 'Zone' ||
  type === 'Company' ||
  type === 'ResearchInstitute' ||
  type === 'Project' ||
  type === 'University';

export { loadUnitOf, type PlanAsked, planRequestFrom } from './from-journal.ts';
export { furnishedGym, gymEquipment, type ToldGym } from './gym.ts';
export { longestOpening } from './openings.ts';
export { requestOf } from './request.ts';
export {
  readTemplateLine,
  readTemplateWeek,
  type Template,
  templateText,
} from './template.ts';
export type { AskedPlan, Hints } from './told.ts';
export { leastMinutes, usual } from './usual.ts';
export { mostWeeks } from './weeks.ts';
export { ladder } from './weights.ts';

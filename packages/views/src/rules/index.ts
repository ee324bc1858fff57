export { rulesView, ruleView } from './rules-view.ts';

/**
 * Every state in which a reader may find a page, by name. Views are looked at by everyone.e2e.ts, in every width and
 * medium; what else can stand open by states.e2e.ts. axe judges each of them twice: in English and light, in Chinese and
 * dark; a part that stands open in both colours at once.
 */
import { compareStates, compareViews } from './states/compare'
import { methodStates, methodViews } from './states/method'
import { pledgesStates, pledgesViews } from './states/pledges'
import { searchStates, searchViews } from './states/search'
import { sourcesStates, sourcesViews } from './states/sources'
import type { States } from './states/state'
import { timelineStates, timelineViews } from './states/timeline'

export { openState } from './states/state'

export const views: States = {
  ...timelineViews,
  ...pledgesViews,
  ...compareViews,
  ...sourcesViews,
  ...searchViews,
  ...methodViews,
}

export const states: States = {
  ...timelineStates,
  ...pledgesStates,
  ...compareStates,
  ...sourcesStates,
  ...searchStates,
  ...methodStates,
}

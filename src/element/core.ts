/**
 * What deferred files take from the bundle that loads them, so that neither Lit nor these modules are loaded twice; `entries-core.ts` has
 * more of the kind.
 *
 * The build reads the imports below: in a deferred file an import from one of these modules becomes a look into the page's
 * shared record. Names that a deferred file needs and that do not stand here fail the build; what no bundle needs by itself has no
 * place here, since each would carry it.
 */
import { css, html, nothing, svg } from 'lit';
import { civilDate, dayOf } from '../dataset/calendar.ts';
import { compareDates, isExactDay, parseDate } from '../dataset/edtf.ts';
import { judge } from '../dataset/judge.ts';
import { nestsOver } from '../dataset/nesting.ts';
import { parsePeriod, parseSpan, phaseOn } from '../dataset/period.ts';
import { datasetSchema } from '../dataset/schema.ts';
import { string } from '../dataset/schema-language.ts';
import { isSound } from '../dataset/sound.ts';
import { roleLabel, roleText } from '../layout/role-label.ts';
import { sourceDate } from '../layout/source-date.ts';
import { textStyle } from '../layout/type-scale.ts';
import { widthClass } from '../layout/width-class.ts';
import { wrapText } from '../layout/wrap.ts';
import { resolveAsOf } from '../network/as-of.ts';
import { indexOf } from '../network/dataset-index.ts';
import { currentTerms, networkOn } from '../network/network-on-date.ts';
import { readSchedule, schedules } from '../network/read-schedule.ts';
import { isHeld } from '../network/standing.ts';
import { hatchTemplate } from '../template/hatch.ts';
import { textTemplate } from '../template/text.ts';

export const core = {
  css,
  html,
  nothing,
  svg,
  civilDate,
  dayOf,
  compareDates,
  isExactDay,
  parseDate,
  judge,
  nestsOver,
  parsePeriod,
  parseSpan,
  phaseOn,
  datasetSchema,
  string,
  isSound,
  roleLabel,
  roleText,
  sourceDate,
  textStyle,
  widthClass,
  wrapText,
  resolveAsOf,
  indexOf,
  currentTerms,
  networkOn,
  readSchedule,
  schedules,
  isHeld,
  hatchTemplate,
  textTemplate,
};

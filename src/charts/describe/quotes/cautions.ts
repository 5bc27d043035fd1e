import { baseNotStated } from "./cautions/base-not-stated.ts";
import { basesDiffer } from "./cautions/bases-differ.ts";
import { boundNotValue } from "./cautions/bound-not-value.ts";
import { changesDoNotChain } from "./cautions/changes-do-not-chain.ts";
import { definitionChanged } from "./cautions/definition-changed.ts";
import { eventNotCause } from "./cautions/event-not-cause.ts";
import { indexNotCount } from "./cautions/index-not-count.ts";
import { levelNotPrinted } from "./cautions/level-not-printed.ts";
import { moreIsNotWorse } from "./cautions/more-is-not-worse.ts";
import { noCause } from "./cautions/no-cause.ts";
import { oneYearOnly } from "./cautions/one-year-only.ts";
import { openStart } from "./cautions/open-start.ts";
import { otherCount } from "./cautions/other-count.ts";
import { ownAccount } from "./cautions/own-account.ts";
import { partNotTheWhole } from "./cautions/part-not-the-whole.ts";
import { partOfAYear } from "./cautions/part-of-a-year.ts";
import { rankWithin } from "./cautions/rank-within.ts";
import { roundedNotExact } from "./cautions/rounded-not-exact.ts";
import { shareOfWhat } from "./cautions/share-of-what.ts";
import { spansDiffer } from "./cautions/spans-differ.ts";
import { stockNotFlow } from "./cautions/stock-not-flow.ts";
import { streakNotSize } from "./cautions/streak-not-size.ts";
import { targetNotResult } from "./cautions/target-not-result.ts";
import { totalNotAYear } from "./cautions/total-not-a-year.ts";
import { twoAccounts } from "./cautions/two-accounts.ts";
import { workedOutHere } from "./cautions/worked-out-here.ts";
import { yearOfHonour } from "./cautions/year-of-honour.ts";
import { yearsCountedBack } from "./cautions/years-counted-back.ts";
import { yearsNotFound } from "./cautions/years-not-found.ts";
import { zoneBesideDistrict } from "./cautions/zone-beside-district.ts";
import type { Rule } from "./rule.ts";

/** What may not be said of figures: one rule a file, named by what it warns of. */
export const cautions: readonly Rule[] = [
  baseNotStated,
  basesDiffer,
  boundNotValue,
  changesDoNotChain,
  definitionChanged,
  eventNotCause,
  indexNotCount,
  levelNotPrinted,
  moreIsNotWorse,
  noCause,
  oneYearOnly,
  openStart,
  otherCount,
  ownAccount,
  partNotTheWhole,
  partOfAYear,
  rankWithin,
  roundedNotExact,
  shareOfWhat,
  spansDiffer,
  stockNotFlow,
  streakNotSize,
  targetNotResult,
  totalNotAYear,
  twoAccounts,
  workedOutHere,
  yearOfHonour,
  yearsCountedBack,
  yearsNotFound,
  zoneBesideDistrict,
];

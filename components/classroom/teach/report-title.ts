import { type ClassLesson, numberOf } from '@/lib/classroom/lesson';

/** A report that a lesson can be made of. */
export interface ReportTitle {
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
}

/** What a lesson is called as long as nobody has given it a name: "山西“战疫”一线 3–12". */
export function nameOf({ slug, from, to }: ClassLesson, reports: readonly ReportTitle[]): string {
  const title = reports.find((report) => report.slug === slug)?.zh ?? slug;
  return `${title} ${numberOf(from)}–${numberOf(to)}`;
}

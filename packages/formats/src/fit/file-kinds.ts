/** What a FIT file that holds no activity is, and what would be one in its place. */
const kinds: Readonly<Record<string, string>> = {
  workout:
    'a workout, which is a plan for the watch; what was done is in the activity that the watch recorded',
  course: 'a course, which is a way to follow; what was done is in the activity that the watch recorded',
  segment: 'a segment, which is a way to follow',
  segment_list: 'a list of segments',
  settings: 'settings of a watch',
  device: 'about a watch itself',
  sport: 'settings of a sport',
  schedules: 'a calendar of planned workouts',
  weight: 'a list of weights',
  totals: 'a list of totals',
  goals: 'a list of goals',
  blood_pressure: 'a list of blood pressures',
  monitoring_a: 'the steps of a day',
  monitoring_b: 'the steps of a day',
  monitoring_daily: 'the steps of a day',
};

export const activityFiles = new Set(['activity', 'activity_summary']);

/** The sentence with which a FIT file of another kind is refused. */
export const refusalOf = (kind: string | undefined): string => {
  const known = kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return `this FIT file is ${known ?? 'no recorded activity'}; hand over activities, which watches keep in a folder of that name.`;
};

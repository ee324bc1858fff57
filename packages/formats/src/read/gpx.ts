import { measured, mostSpeedOf } from '../xml/distance.ts';
import { inTimeOrder, totalsOf } from '../xml/track.ts';
import { UnreadableFile } from './errors.ts';
import { type GpxFile, type GpxTrack, gpxFileOf } from './gpx-file.ts';
import { type GpxSport, gpxSportOf } from './gpx-sport.ts';
import type { FileReading, Reader, ReadOptions } from './reader.ts';
import type { Recorded } from './recorded.ts';
import { readingOfActivities } from './xml-activities.ts';

const id = 'gpx';

/** Beyond them a text of a file is no title and no note. Ours. */
const titleLength = 200;
const noteLength = 2_000;

interface ReadTrack {
  readonly recorded: Recorded;
  readonly sport: GpxSport;
  readonly metresPerSecond: number;
}

/** undefined for a track without a stretch of time. */
const readTrack = (track: GpxTrack, fileTitle: string | undefined): ReadTrack | undefined => {
  const points = inTimeOrder(track.points);
  const [start] = points;
  if (!start || points.length < 2) return undefined;
  const { values } = track.holder;
  const title = (values.get('name') ?? fileTitle)?.slice(0, titleLength);
  const rough = totalsOf(measured(points, mostSpeedOf('')));
  const metresPerSecond = rough.movingSeconds > 0 ? (rough.metres ?? 0) / rough.movingSeconds : 0;
  const sport = gpxSportOf(values.get('type'), title, metresPerSecond);
  const { metres, averageWatts, ...totals } = totalsOf(measured(points, mostSpeedOf(sport.typeText)));
  const recorded: Recorded = {
    ...totals,
    startEpochMilliseconds: start.epochMilliseconds,
    offsetMinutes: track.offsetMinutes,
    typeText: sport.typeText,
    title,
    note: (values.get('desc') ?? values.get('cmt'))?.slice(0, noteLength),
    distanceKm: metres === undefined ? undefined : metres / 1000,
    averageWatts: averageWatts === undefined ? undefined : Math.round(averageWatts),
    laps: [],
  };
  return { recorded, sport, metresPerSecond };
};

const badTimesOf = (time: string): string => {
  const year = Number(/^(\d{4})-/.exec(time)?.[1]);
  if (Number.isNaN(year) || (year > 1970 && year <= 2100))
    return `the times of its track cannot be read, such as "${time}"; expected such as 2026-05-01T06:00:00Z. Export it again.`;
  const where = year < 1970 ? 'before 1970' : year === 1970 ? 'in the first days of 1970' : 'after 2100';
  return `its times lie ${where}, such as ${time}: the clock of the device was not set. Put the dates right in the file, or write the activity down by hand.`;
};

const refusalOf = ({ tracks, isWhole, has }: GpxFile): string => {
  const badTime = tracks.find((track) => track.badTime !== undefined)?.badTime;
  if (badTime !== undefined) return badTimesOf(badTime);
  if (tracks.some((track) => track.untimed > 0))
    return 'this GPX holds a track without times, which is a route and not an activity; export the activity itself.';
  if (!isWhole) return 'the file ends before the second point of its track; export it again.';
  if (has('rte')) return 'this GPX holds a route and no activity; export the activity itself.';
  if (has('wpt')) return 'this GPX holds places and no activity; export the activity itself.';
  return 'this GPX holds no track; export the activity again.';
};

/** Of a track that was not read, though its points have times. */
const faultOf = ({ points }: GpxTrack): string | undefined =>
  points.length < 2
    ? undefined
    : `expected points in the order of time; the ${points.length} of this track run backwards or stand still`;

const measuredNote =
  'A GPX file states no distance and no ascent; both were measured along the points of its track.';

const guessNote = ({ recorded, metresPerSecond }: ReadTrack): string => {
  const name = recorded.title ? `"${recorded.title}"` : 'a track';
  const speed = (metresPerSecond * 3.6).toFixed(1);
  return `The file does not say which sport ${name} was: at ${speed} km/h it was read as a ${recorded.typeText.toLowerCase()}.`;
};

const readGpx = (text: string, file: string, options: ReadOptions): FileReading => {
  const { tracks, title, isWhole, ...content } = gpxFileOf(text, file);
  if (tracks.every((track) => track.points.length < 2))
    throw new UnreadableFile(file, refusalOf({ tracks, title, isWhole, ...content }));
  const read = tracks.map((track) => readTrack(track, tracks.length === 1 ? title : undefined));
  const activities = tracks.map((track, nth) => ({
    recorded: read[nth]?.recorded,
    fault: faultOf(track),
    untimed: track.untimed,
    firstUntimed: track.firstUntimed,
  }));
  const guesses = read
    .filter((track) => track?.sport.isGuess)
    .map((track) => (track ? guessNote(track) : ''));
  return readingOfActivities(activities, {
    text,
    file,
    format: id,
    options,
    elements: { activity: 'trk', point: 'trkpt' },
    isWhole,
    notes: [measuredNote, ...guesses],
  });
};

export const gpx: Reader = {
  id,
  title: 'Activity as GPX',
  extensions: ['.gpx'],
  sniff: (head) => /^\s*</.test(head) && /<(?:[\w.-]+:)?gpx[\s/>]/.test(head),
  read: readGpx,
};

import { activityFile } from '../fit/write-activity.ts';
import type { MadeUpActivity, RecordingFormat } from './activities.ts';

interface Point {
  readonly seconds: number;
  readonly metres: number;
  readonly heartRate: number;
  readonly altitudeMetres: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres of a degree along a meridian. */
const metresPerDegree = 111_195;

/** Due north, up and down a hill, so that length and height are known. */
const pointsOf = ({ seconds, metres, heartRate }: MadeUpActivity, secondsApart: number): readonly Point[] =>
  Array.from({ length: Math.floor(seconds / secondsApart) + 1 }, (_, index) => {
    const at = index * secondsApart;
    const far = (metres * at) / seconds;
    return {
      seconds: at,
      metres: far,
      heartRate: heartRate + Math.round(6 * Math.sin(at / 90)),
      altitudeMetres: Math.round(50 + 10 * Math.sin(far / 400)),
      latitude: 40 + far / metresPerDegree,
      longitude: -3.7,
    };
  });

const fitSport = { run: 'running', ride: 'cycling', strength: 'training' } as const;
const sets = [
  { type: 'active', reps: 8, weightKg: 60, categories: [28], names: [6] },
  { type: 'rest' },
] as const;

const fitOf = (activity: MadeUpActivity, secondsApart: number): Uint8Array => {
  const { seconds, metres, heartRate, sport, startEpochMilliseconds } = activity;
  const strength = sport === 'strength';
  const points = pointsOf(activity, secondsApart);
  return activityFile({
    start: new Date(startEpochMilliseconds).toISOString(),
    sessions: [
      {
        sport: fitSport[sport],
        subSport: strength ? 'strength' : 'generic',
        elapsedSeconds: seconds,
        averageHeartRate: heartRate,
        ...(strength ? {} : { metres }),
      },
    ],
    samples: strength
      ? points.map(({ seconds: at, heartRate: beats }) => ({ seconds: at, heartRate: beats }))
      : points,
    ...(strength
      ? {
          sets: Array.from({ length: 12 }, (_, index) => ({
            ...sets[index % 2]!,
            startSeconds: index * 90,
            seconds: index % 2 === 0 ? 40 : 90,
          })),
        }
      : { laps: [{ startSeconds: 0, elapsedSeconds: seconds, metres, averageHeartRate: heartRate }] }),
  });
};

const timeAt = ({ startEpochMilliseconds }: MadeUpActivity, seconds: number): string =>
  new Date(startEpochMilliseconds + seconds * 1000).toISOString();

/** With the ten blanks that Strava's own files begin with. */
const tcxOf = (activity: MadeUpActivity, secondsApart: number): string => {
  const points = pointsOf(activity, secondsApart).map(
    (point) => `
          <Trackpoint>
            <Time>${timeAt(activity, point.seconds)}</Time>
            <Position><LatitudeDegrees>${point.latitude.toFixed(6)}</LatitudeDegrees><LongitudeDegrees>${point.longitude}</LongitudeDegrees></Position>
            <AltitudeMeters>${point.altitudeMetres}</AltitudeMeters>
            <DistanceMeters>${point.metres.toFixed(1)}</DistanceMeters>
            <HeartRateBpm><Value>${point.heartRate}</Value></HeartRateBpm>
          </Trackpoint>`,
  );
  return `          <?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
  <Activities>
    <Activity Sport="${activity.sport === 'run' ? 'Running' : 'Biking'}">
      <Id>${timeAt(activity, 0)}</Id>
      <Lap StartTime="${timeAt(activity, 0)}">
        <TotalTimeSeconds>${activity.seconds}</TotalTimeSeconds>
        <DistanceMeters>${activity.metres}</DistanceMeters>
        <AverageHeartRateBpm><Value>${activity.heartRate}</Value></AverageHeartRateBpm>
        <Intensity>Active</Intensity>
        <Track>${points.join('')}
        </Track>
      </Lap>
    </Activity>
  </Activities>
</TrainingCenterDatabase>
`;
};

const gpxOf = (activity: MadeUpActivity, secondsApart: number): string => {
  const points = pointsOf(activity, secondsApart).map(
    (point) => `
   <trkpt lat="${point.latitude.toFixed(7)}" lon="${point.longitude}">
    <ele>${point.altitudeMetres}</ele>
    <time>${timeAt(activity, point.seconds)}</time>
    <extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>${point.heartRate}</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions>
   </trkpt>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="StravaGPX" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
 <trk>
  <name>as the watch called it</name>
  <type>${activity.sport === 'run' ? 'running' : 'cycling'}</type>
  <trkseg>${points.join('')}
  </trkseg>
 </trk>
</gpx>
`;
};

const writers: Readonly<
  Record<RecordingFormat, (activity: MadeUpActivity, secondsApart: number) => string | Uint8Array>
> = { fit: fitOf, tcx: tcxOf, gpx: gpxOf };

/** The file of a recording, a point each so many seconds. */
export const recordingOf = (
  activity: MadeUpActivity,
  format: RecordingFormat,
  secondsApart: number,
): string | Uint8Array => writers[format](activity, secondsApart);

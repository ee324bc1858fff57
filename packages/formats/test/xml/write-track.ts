import type { WrittenActivity, WrittenLap, WrittenSample } from '../fit/write-activity.ts';

export interface TrackFileOptions {
  /** In place of the activity's own, as some exports have it some seconds off. */
  readonly id?: string;
  readonly title?: string;
  /** GPX's word; absent when undefined. */
  readonly type?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const mostSamples = Number.POSITIVE_INFINITY;

const timeAt = (start: string, seconds: number): string =>
  new Date(Date.parse(start) + seconds * 1000).toISOString();

const tag = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : `<${name}>${value}</${name}>`;

const valueTag = (name: string, value: number | undefined): string =>
  value === undefined ? '' : `<${name}><Value>${value}</Value></${name}>`;

/** A pause starts another part. */
const partsOf = (samples: readonly WrittenSample[], pauses: WrittenActivity['pauses'] = []) => {
  const cuts = [...pauses.map(([, to]) => to), mostSamples];
  let from = 0;
  return cuts
    .map((to) => {
      const part = samples.filter(({ seconds }) => seconds >= from && seconds < to);
      from = to;
      return part;
    })
    .filter((part) => part.length > 0);
};

const trackpoint = (start: string, sample: WrittenSample): string => {
  const { latitude, longitude, watts } = sample;
  const power =
    watts === undefined ? '' : `<Extensions><ns3:TPX>${tag('ns3:Watts', watts)}</ns3:TPX></Extensions>`;
  const position =
    latitude === undefined || longitude === undefined
      ? ''
      : `<Position>${tag('LatitudeDegrees', latitude)}${tag('LongitudeDegrees', longitude)}</Position>`;
  return `          <Trackpoint>
            ${tag('Time', timeAt(start, sample.seconds))}${position}
            ${tag('AltitudeMeters', sample.altitudeMetres)}${tag('DistanceMeters', sample.metres)}
            ${valueTag('HeartRateBpm', sample.heartRate)}${power}
          </Trackpoint>`;
};

const lapText = (activity: WrittenActivity, lap: WrittenLap, isLast: boolean): string => {
  const end = isLast ? mostSamples : lap.startSeconds + lap.elapsedSeconds;
  const samples = (activity.samples ?? []).filter(
    ({ seconds }) => seconds >= lap.startSeconds && seconds < end,
  );
  const tracks = partsOf(samples, activity.pauses).map(
    (part) =>
      `        <Track>\n${part.map((each) => trackpoint(activity.start, each)).join('\n')}\n        </Track>`,
  );
  return `      <Lap StartTime="${timeAt(activity.start, lap.startSeconds)}">
        ${tag('TotalTimeSeconds', lap.timerSeconds ?? lap.elapsedSeconds)}${tag('DistanceMeters', lap.metres)}
        ${valueTag('AverageHeartRateBpm', lap.averageHeartRate)}
        ${tag('Intensity', lap.intensity === 'rest' ? 'Resting' : 'Active')}${tag('TriggerMethod', 'Manual')}
${tracks.join('\n')}
      </Lap>`;
};

/** A run as Garmin Connect exports it as TCX, for tests. */
export const tcxOf = (activity: WrittenActivity, { id }: TrackFileOptions = {}): string => {
  const { laps = [] } = activity;
  return `${head}
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
  <Activities>
    <Activity Sport="Running">
      <Id>${id ?? activity.start}</Id>
${laps.map((lap, nth) => lapText(activity, lap, nth === laps.length - 1)).join('\n')}
    </Activity>
  </Activities>
</TrainingCenterDatabase>
`;
};

const point = (start: string, sample: WrittenSample): string => {
  const heart =
    sample.heartRate === undefined
      ? ''
      : `<gpxtpx:TrackPointExtension>${tag('gpxtpx:hr', sample.heartRate)}</gpxtpx:TrackPointExtension>`;
  const extensions = `${tag('power', sample.watts)}${heart}`;
  return `      <trkpt lat="${sample.latitude}" lon="${sample.longitude}">
        ${tag('ele', sample.altitudeMetres)}${tag('time', timeAt(start, sample.seconds))}
        ${extensions === '' ? '' : `<extensions>${extensions}</extensions>`}
      </trkpt>`;
};

/** A run as services export it as GPX, for tests. Its distances and laps are not in it. */
export const gpxOf = (activity: WrittenActivity, { title, type }: TrackFileOptions = {}): string => {
  const placed = (activity.samples ?? []).filter(({ latitude }) => latitude !== undefined);
  const segments = partsOf(placed, activity.pauses).map(
    (part) => `    <trkseg>\n${part.map((each) => point(activity.start, each)).join('\n')}\n    </trkseg>`,
  );
  return `${head}
<gpx version="1.1" creator="A service" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
  <trk>
    ${tag('name', title)}${tag('type', type)}
${segments.join('\n')}
  </trk>
</gpx>
`;
};

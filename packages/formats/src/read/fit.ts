import { containerOf, type FitContainer, type FitPart, isFit } from '../fit/container.ts';
import { decode, type Messages, textOf } from '../fit/decode.ts';
import { activityFiles, refusalOf } from '../fit/file-kinds.ts';
import { readPart } from '../fit/read-part.ts';
import { mostMessages, sift } from '../fit/sift.ts';
import { cutShortText } from './cut-short.ts';
import { UnreadableFile } from './errors.ts';
import type { BytesReader } from './reader.ts';
import { finishReading } from './reading.ts';
import { assumedZoneIn } from './recorded.ts';
import { recordedCoverage, toldOnce } from './recorded-sessions.ts';

const format = 'fit';

interface DecodedPart {
  readonly messages: Messages;
  readonly notes: readonly string[];
}

const decodePart = (part: FitPart, file: string): DecodedPart => {
  const { bytes, messageCount, brokenAt } = sift(part);
  if (messageCount > mostMessages)
    throw new UnreadableFile(
      file,
      `the FIT file has more than ${mostMessages} messages, which is more than three days of them; split it.`,
    );
  const isDamaged = brokenAt !== undefined && part.isWhole;
  const notes = isDamaged
    ? [`From byte ${brokenAt} on the file makes no sense; what stands before was read.`]
    : [];
  return { messages: decode(bytes, file), notes };
};

const kindOf = ({ file_id = [] }: Messages): string | undefined => textOf(file_id[0], 'type');

const isActivity = (messages: Messages): boolean => {
  const kind = kindOf(messages);
  const holdsOne = messages.session !== undefined || messages.record !== undefined;
  return kind === undefined ? holdsOne && messages.file_id?.[0]?.type === undefined : activityFiles.has(kind);
};

const emptyText = ({ notes, cutShort }: FitContainer): string =>
  [
    'the FIT file holds no session.',
    ...(cutShort === undefined ? [] : [cutShortText(cutShort)]),
    ...notes,
  ].join(' ');

export const fit: BytesReader = {
  id: format,
  title: 'FIT activity of a watch',
  extensions: ['.fit'],
  isOf: isFit,
  readBytes: (bytes, file, options) => {
    const container = containerOf(bytes, file);
    const { cutShort } = container;
    const decoded = container.parts.map((part) => decodePart(part, file));
    const activities = decoded.filter(({ messages }) => isActivity(messages));
    if (activities.length === 0) {
      const kinds = decoded.map(({ messages }) => kindOf(messages));
      throw new UnreadableFile(file, refusalOf(kinds.find((kind) => kind !== undefined)));
    }
    const context = { file, format, idPrefix: format, options };
    const parts = activities.map(({ messages }) => readPart(messages, context));
    const sessions = toldOnce(parts.flatMap((part) => part.sessions));
    const skipped = parts.flatMap((part) => part.skipped);
    if (sessions.length === 0 && skipped.length === 0) throw new UnreadableFile(file, emptyText(container));
    const notes = [
      ...container.notes,
      ...decoded.flatMap((part) => part.notes),
      ...parts.flatMap((part) => part.notes),
    ];
    return finishReading({
      file,
      format,
      sessions,
      skipped,
      coverage: recordedCoverage(sessions),
      notes: [...new Set(notes)],
      ...(cutShort === undefined ? {} : { cutShort }),
      ...assumedZoneIn(
        parts.flatMap(({ clocks }) => clocks),
        options,
      ),
    });
  },
};

/** Cuts a row of speeds where they change: pieces of constant speed, merged from below by least loss. */

/**
 * What a piece must save to be one, in seconds: its length times the square of its contrast to the rest. So 15 s stand
 * out by 30 % of the usual speed, a minute by 15 %, ten minutes by 5 % (ours).
 */
const leastSaving = 1.3;
/** Shorter pieces are a stumble or a slip of the receiver (ours). */
const leastSeconds = 10;
const mostPieces = 80;
/** How far a cut may move when it is set right, in seconds (ours). */
const reachSeconds = 12;

interface Joint {
  readonly left: number;
  readonly right: number;
  readonly loss: number;
  /** The pieces were these long when the loss was reckoned: when one has grown since, it no longer holds. */
  readonly ends: number;
}

/** A binary heap by least loss; ties fall to the earlier place, so that the result is always the same. */
class Joints {
  readonly #heap: Joint[] = [];

  static #before(a: Joint, b: Joint): boolean {
    return a.loss < b.loss || (a.loss === b.loss && a.left < b.left);
  }

  push(joint: Joint): void {
    const heap = this.#heap;
    let at = heap.push(joint) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!Joints.#before(joint, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = joint;
  }

  pop(): Joint | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && Joints.#before(heap[below + 1]!, heap[below]!)) below += 1;
      if (!Joints.#before(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return top;
  }
}

/** Sums up to each place, so that a piece's mean and spread cost one step. */
class Sums {
  readonly #ones: Float64Array;
  readonly #squares: Float64Array;

  constructor(values: Float64Array) {
    this.#ones = new Float64Array(values.length + 1);
    this.#squares = new Float64Array(values.length + 1);
    for (const [at, value] of values.entries()) {
      this.#ones[at + 1] = this.#ones[at]! + value;
      this.#squares[at + 1] = this.#squares[at]! + value * value;
    }
  }

  mean(from: number, to: number): number {
    return (this.#ones[to]! - this.#ones[from]!) / (to - from);
  }

  /** Squared distances from the mean, summed. */
  spread(from: number, to: number): number {
    return this.#squares[to]! - this.#squares[from]! - (to - from) * this.mean(from, to) ** 2;
  }

  /** What joining two pieces that touch adds to the spread. */
  loss(from: number, cut: number, to: number): number {
    const [left, right] = [cut - from, to - cut];
    return ((left * right) / (left + right)) * (this.mean(from, cut) - this.mean(cut, to)) ** 2;
  }
}

/** Joins pieces while `isWanted` says so of the least loss and of how many pieces there are. */
const joined = (
  cuts: readonly number[],
  lossOf: (from: number, cut: number, to: number) => number,
  isWanted: (loss: number, pieces: number) => boolean,
): number[] => {
  const pieces = cuts.length - 1;
  const endOf = Array.from({ length: pieces }, (_, piece) => cuts[piece + 1]!);
  const before = Array.from({ length: pieces }, (_, piece) => piece - 1);
  const after = Array.from({ length: pieces }, (_, piece) => piece + 1);
  const gone = new Uint8Array(pieces);
  const joints = new Joints();
  const offer = (left: number, right: number): void => {
    if (left < 0 || right >= pieces) return;
    const loss = lossOf(cuts[left]!, cuts[right]!, endOf[right]!);
    joints.push({ left, right, loss, ends: endOf[right]! });
  };
  for (let piece = 1; piece < pieces; piece += 1) offer(piece - 1, piece);
  let count = pieces;
  for (let joint = joints.pop(); joint; joint = joints.pop()) {
    const { left, right, loss, ends } = joint;
    if (gone[left] || gone[right] || after[left] !== right || endOf[right] !== ends) continue;
    if (!isWanted(loss, count)) break;
    gone[right] = 1;
    endOf[left] = endOf[right]!;
    after[left] = after[right]!;
    if (after[left]! < pieces) before[after[left]!] = left;
    count -= 1;
    offer(before[left]!, left);
    offer(left, after[left]!);
  }
  return [...cuts.slice(0, -1).filter((_, piece) => !gone[piece]), cuts.at(-1)!];
};

/** Each cut moves to where it divides its two neighbours best. */
const setRight = (cuts: readonly number[], sums: Sums, reach: number): number[] => {
  const moved = [...cuts];
  for (let at = 1; at < moved.length - 1; at += 1) {
    const [from, to] = [moved[at - 1]!, moved[at + 1]!];
    let best = moved[at]!;
    let most = sums.loss(from, best, to);
    const last = Math.min(to - 1, cuts[at]! + reach);
    for (let cut = Math.max(from + 1, cuts[at]! - reach); cut <= last; cut += 1) {
      const saved = sums.loss(from, cut, to);
      if (saved > most + 1e-9) [best, most] = [cut, saved];
    }
    moved[at] = best;
  }
  return moved;
};

/** The middle of each value and the two on either side: a slip of a moment or two leaves no trace, 10 s do. */
const steadied = (values: Float64Array): Float64Array =>
  values.map((_, at) => {
    const near = values.slice(Math.max(0, at - 2), at + 3).sort();
    return near[near.length >> 1]!;
  });

/** The places where pieces begin, 0 first, and the end of the last. */
export const cutsOf = (speeds: Float64Array, stepSeconds: number): readonly number[] => {
  const moving = speeds.filter((speed) => speed > 0.5).sort();
  const usual = moving[moving.length >> 1] ?? 1;
  const sums = new Sums(steadied(speeds));
  const unit = stepSeconds / usual ** 2;
  const lossOf = (from: number, cut: number, to: number): number => sums.loss(from, cut, to) * unit;
  const every = Array.from({ length: speeds.length + 1 }, (_, at) => at);
  const cut = setRight(
    joined(every, lossOf, (loss) => loss < leastSaving),
    sums,
    Math.ceil(reachSeconds / stepSeconds),
  );
  // Of three pieces the short one goes to the neighbour that it resembles more: a loss below 0 comes first.
  const isShort = (from: number, to: number): boolean => (to - from) * stepSeconds < leastSeconds;
  const shortFirst = (from: number, at: number, to: number): number => {
    const loss = lossOf(from, at, to);
    return isShort(from, at) || isShort(at, to) ? -1 / (1 + loss) : loss;
  };
  return joined(cut, shortFirst, (loss, pieces) => loss < leastSaving || pieces > mostPieces);
};

import type { TriedMoves, TriedPlace } from '@carryover/views';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../data/journal.ts';
import type { BoardItem } from './item-names.ts';
import { isMovable, placeOn } from './moved-board.ts';

/** Pixels that a mouse goes before it drags, and that a finger may tremble while it presses. */
const dragPixels = 6;
const tremblePixels = 10;
const pressMilliseconds = 350;

/** Something that is under way over the board. */
export interface Drag {
  readonly item: BoardItem;
  readonly x: number;
  readonly y: number;
  /** The day under the pointer. */
  readonly over?: string;
  /** What the rulebook says of every place; asked once, when the drag begins. */
  readonly tried?: TriedMoves;
}

export const placeUnder = ({ item, over, tried }: Drag): TriedPlace | undefined =>
  over === undefined || tried === undefined ? undefined : placeOn(tried, item, over);

interface Pressed {
  readonly item: BoardItem;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly isTouch: boolean;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

const dayUnder = (x: number, y: number): string | undefined =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset.day;

const farFrom = ({ x, y }: Pressed, event: PointerEvent, pixels: number): boolean =>
  Math.hypot(event.clientX - x, event.clientY - y) > pixels;

interface Asked {
  readonly itemOf: (id: string) => BoardItem | undefined;
  readonly onDrop: (drag: Drag) => void;
}

/**
 * Drags items of a board: a mouse drags at once, a finger after a long press, so that scrolling stays what it is.
 * Escape puts it back. The keyboard has the menu of the same moves.
 */
export const useDrag = ({ itemOf, onDrop }: Asked) => {
  const board = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  // Listeners live as long as the board: they look at what is now, not at what was when they were put there.
  const now = useRef<{ drag?: Drag | undefined; pressed?: Pressed | undefined; asked: Asked }>({
    asked: { itemOf, onDrop },
  });
  now.current.asked = { itemOf, onDrop };

  useEffect(() => {
    const element = board.current;
    if (element === null) return undefined;
    const show = (next: Drag | undefined): void => {
      now.current.drag = next;
      setDrag(next);
    };
    const letGo = (): void => {
      clearTimeout(now.current.pressed?.timer);
      now.current.pressed = undefined;
    };
    const begin = (pressed: Pressed, x: number, y: number): void => {
      const { item } = pressed;
      element.setPointerCapture(pressed.pointer);
      show({ item, x, y });
      void ask('move-trial', item.kind === 'run' ? { run: item.id } : { session: item.id }).then((tried) => {
        const { drag: current } = now.current;
        if (current?.item === item) show({ ...current, tried });
      });
    };
    const onDown = (event: PointerEvent): void => {
      const target = (event.target as Element).closest<HTMLElement>('[data-item]');
      const item = now.current.asked.itemOf(target?.dataset.item ?? '');
      if (item === undefined || !isMovable(item) || event.button !== 0 || !event.isPrimary) return;
      const isTouch = event.pointerType !== 'mouse';
      const { pointerId: pointer, clientX: x, clientY: y } = event;
      const timer = isTouch
        ? setTimeout(() => {
            const { pressed } = now.current;
            if (pressed !== undefined) begin(pressed, x, y);
          }, pressMilliseconds)
        : undefined;
      now.current.pressed = { item, pointer, x, y, isTouch, timer };
    };
    const onMove = (event: PointerEvent): void => {
      const { pressed, drag: current } = now.current;
      if (current !== undefined) {
        const { clientX: x, clientY: y } = event;
        const { over: _, ...rest } = current;
        const over = dayUnder(x, y);
        show({ ...rest, x, y, ...(over === undefined ? {} : { over }) });
        return;
      }
      if (pressed === undefined) return;
      if (pressed.isTouch && farFrom(pressed, event, tremblePixels)) letGo();
      else if (!pressed.isTouch && farFrom(pressed, event, dragPixels))
        begin(pressed, event.clientX, event.clientY);
    };
    const onUp = (): void => {
      const { drag: current } = now.current;
      letGo();
      if (current === undefined) return;
      // The tap that ends a drag opens nothing.
      element.addEventListener('click', stop, { capture: true, once: true });
      setTimeout(() => element.removeEventListener('click', stop, { capture: true }));
      show(undefined);
      now.current.asked.onDrop(current);
    };
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const cancel = (): void => {
      letGo();
      show(undefined);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') cancel();
    };
    const whileDragged = (event: Event): void => {
      if (now.current.drag !== undefined) event.preventDefault();
    };
    const whilePressed = (event: Event): void => {
      if (now.current.pressed?.isTouch) event.preventDefault();
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', cancel);
    element.addEventListener('touchmove', whileDragged, { passive: false });
    element.addEventListener('contextmenu', whilePressed);
    addEventListener('keydown', onKey);
    return () => {
      letGo();
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', cancel);
      element.removeEventListener('touchmove', whileDragged);
      element.removeEventListener('contextmenu', whilePressed);
      removeEventListener('keydown', onKey);
    };
  }, []);
  return { board, drag };
};

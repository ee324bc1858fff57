import type { SvgNode } from '@carryover/pictures';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Picture } from './picture.tsx';
import './chart.css';

/** A picture as wide as its place, drawn anew when that changes: its letters keep their size. */
export const Fitted = ({ draw }: { draw: (width: number) => SvgNode }) => {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="fitted" ref={place}>
      {width > 0 && <Picture node={draw(width)} />}
    </div>
  );
};

import { useEffect, useRef, type PointerEvent } from 'react';
import { cropOf } from '../../../core/domain/photo.ts';
import type { Crop } from './cut-square.ts';

type Props = { label: string; picture: ImageBitmap; crop: Crop; onChange: (crop: Crop) => void };

/** Pixels of the preview a side. */
const shown = 480;
const within = (value: number) => Math.min(1, Math.max(0, value));

/** The part of a picture that will be shown, to drag. */
export function CropPreview({ label, picture, crop, onChange }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const { left, top, side } = cropOf(picture, crop);

  useEffect(() => {
    const pen = canvas.current!.getContext('2d')!;
    pen.clearRect(0, 0, shown, shown);
    pen.drawImage(picture, left, top, side, side, 0, 0, shown, shown);
  }, [picture, left, top, side]);

  function drag(event: PointerEvent) {
    if (!from.current) return;
    const scale = side / canvas.current!.clientWidth;
    const move = (by: number, room: number) => (room > 0 ? (by * scale) / room : 0);
    onChange({
      ...crop,
      x: within(crop.x - move(event.clientX - from.current.x, picture.width - side)),
      y: within(crop.y - move(event.clientY - from.current.y, picture.height - side)),
    });
    from.current = { x: event.clientX, y: event.clientY };
  }
  return (
    <canvas
      className="aspect-square w-60 max-w-full cursor-grab touch-none rounded-full bg-sunken"
      ref={canvas}
      width={shown}
      height={shown}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => (from.current = null)}
      onPointerCancel={() => (from.current = null)}
    />
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { cropOf } from '../../domain/shared/photo.ts';
import type { Messages } from '../../i18n/translate.ts';

/** How close, from 1, and where, from 0 to 1 in what the zoom leaves. */
export type Crop = { zoom: number; x: number; y: number };
type Props = { t: Messages['photo']; picture: ImageBitmap; crop: Crop; onChange: (crop: Crop) => void };

/** Pixels of the preview a side. */
const shown = 480;
const within = (value: number) => Math.min(1, Math.max(0, value));

/** The square that others will see, moved by three sliders or by dragging it. */
export function CropPhoto({ t, picture, crop, onChange }: Props) {
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
  const slider = (name: keyof Crop, label: string, least: number, most: number, fixed: boolean) => (
    <label class="slider">
      {label}
      <input
        type="range"
        min={least}
        max={most}
        step="0.01"
        value={crop[name]}
        disabled={fixed}
        onInput={(event) => onChange({ ...crop, [name]: Number(event.currentTarget.value) })}
      />
    </label>
  );
  return (
    <fieldset class="crop">
      <legend>{t.crop}</legend>
      <canvas
        ref={canvas}
        width={shown}
        height={shown}
        role="img"
        aria-label={t.preview}
        onPointerDown={(event) => {
          from.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={() => (from.current = null)}
        onPointerCancel={() => (from.current = null)}
      />
      <div class="stack-tight">
        {slider('zoom', t.zoom, 1, 4, false)}
        {slider('x', t.across, 0, 1, picture.width === side)}
        {slider('y', t.down, 0, 1, picture.height === side)}
        <p class="small soft">{t.drag}</p>
      </div>
    </fieldset>
  );
}

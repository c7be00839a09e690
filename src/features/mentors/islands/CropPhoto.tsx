import { useEffect, useState, type RefObject } from 'react';
import { cropOf } from '../../../core/domain/photo.ts';
import type { Messages } from '../../../words.ts';
import { CropPreview } from './CropPreview.tsx';
import { cutSquare, type Crop } from './cut-square.ts';

type Props = {
  t: Messages['photo'];
  cancel: string;
  picture: ImageBitmap;
  isBusy: boolean;
  /** Cuts the square as it is moved now. */
  cut: RefObject<(() => Promise<Blob | null>) | null>;
  onSave: () => Promise<void>;
  onCancel: () => void;
};

/** The square that others will see, moved by three sliders or by dragging it. */
export default function CropPhoto({ t, cancel, picture, isBusy, cut, onSave, onCancel }: Props) {
  const [crop, setCrop] = useState<Crop>({ zoom: 1, x: 0.5, y: 0.5 });
  const { side } = cropOf(picture, crop);
  useEffect(() => {
    cut.current = () => cutSquare(picture, crop);
  });
  const slider = (name: keyof Crop, label: string, least: number, most: number, isFixed: boolean) => (
    <label className="grid text-sm font-semibold">
      {label}
      <input
        className="min-h-11"
        type="range"
        min={least}
        max={most}
        step="0.01"
        value={crop[name]}
        disabled={isFixed}
        onChange={(event) => setCrop({ ...crop, [name]: Number(event.currentTarget.value) })}
      />
    </label>
  );
  return (
    <>
      <fieldset className="flex min-w-0 flex-wrap items-center gap-6">
        <legend className="mb-3 font-semibold">{t.crop}</legend>
        <CropPreview label={t.preview} picture={picture} crop={crop} onChange={setCrop} />
        <div className="stack-tight flex-[1_1_12rem]">
          {slider('zoom', t.zoom, 1, 4, false)}
          {slider('x', t.across, 0, 1, picture.width === side)}
          {slider('y', t.down, 0, 1, picture.height === side)}
          <p className="text-sm text-soft">{t.drag}</p>
        </div>
      </fieldset>
      <div className="row">
        <button type="button" className="button primary" aria-disabled={isBusy} onClick={() => void onSave()}>
          {t.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </>
  );
}

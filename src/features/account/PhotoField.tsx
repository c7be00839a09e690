import { useEffect, useRef, useState } from 'preact/hooks';
import { cropOf, largestPhoto, photoTypes, smallestSide } from '../../domain/shared/photo.ts';
import { errorText } from '../../i18n/error-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/translate.ts';
import { post, sendFile } from '../../services/api.ts';
import { read } from '../../services/database.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { CropPhoto, type Crop } from './CropPhoto.tsx';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'photo' | 'errors' | 'site'>;
  /** Makes sure that there is a mentor profile for the photo to stand on. */
  prepare: () => Promise<boolean>;
};
/** Larger than any square that is kept, small enough for a slow line. */
const sentSide = 768;

/** A mentor's photo: chosen, cut and made small on this device, so that where it was taken never leaves it. */
export function PhotoField({ locale, messages, prepare }: Props) {
  const t = messages.photo;
  const [now, setNow] = useState<string | null>(null);
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  const [crop, setCrop] = useState<Crop>({ zoom: 1, x: 0.5, y: 0.5 });
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const load = async () => {
    const answer = await read<string | null>('my_photo');
    if (answer.ok) setNow(answer.value);
  };
  useEffect(() => void load(), []);

  function refuse(code: string, retryAfter: number | null = null) {
    setSaid('');
    setProblem(errorText(locale, messages.errors, code, retryAfter));
    input.current?.focus();
  }
  async function choose(file: File | undefined) {
    setProblem('');
    setSaid('');
    if (!file) return;
    if (!photoTypes.includes(file.type)) return refuse('photo_not_a_picture');
    const bitmap = await createImageBitmap(file).catch(() => null);
    if (!bitmap) return refuse('photo_unreadable');
    if (Math.min(bitmap.width, bitmap.height) < smallestSide) return refuse('photo_too_small');
    setCrop({ zoom: 1, x: 0.5, y: 0.5 });
    setPicture(bitmap);
  }
  function drop() {
    picture?.close();
    setPicture(null);
    if (input.current) input.current.value = '';
  }
  async function send() {
    if (busy) return;
    setBusy(true);
    setProblem('');
    setSaid(t.sending);
    const { left, top, side } = cropOf(picture!, crop);
    const out = Math.max(smallestSide, Math.min(sentSide, side));
    const canvas = Object.assign(document.createElement('canvas'), { width: out, height: out });
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, out, out);
    pen.drawImage(picture!, left, top, side, side, 0, 0, out, out);
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.92));
    // How large the chosen file was does not matter: this is what leaves the device.
    if (file && file.size > largestPhoto) {
      setBusy(false);
      return refuse('photo_too_large');
    }
    const answer = !file || !(await prepare()) ? null : await sendFile<object>('photo', file);
    setBusy(false);
    if (!answer?.ok) return refuse(answer?.code ?? 'unexpected', answer?.retryAfter);
    drop();
    await load();
    setSaid(t.saved);
    input.current?.focus();
  }
  async function remove() {
    const answer = await post('photo/remove');
    if (!answer.ok && answer.code !== 'photo_not_found') return refuse(answer.code, answer.retryAfter);
    setNow(null);
    setSaid(t.removed);
  }
  return (
    <div class="photo stack">
      <p class="soft" id="photo-hint">
        {t.hint}
      </p>
      <div class="row">
        {now && !picture && <img class="now" src={now} width="96" height="96" alt={t.yours} />}
        <div class="field">
          <label class="button quiet" for="photo">
            {now ? t.change : t.choose}
          </label>
          <input
            id="photo"
            class="visually-hidden"
            ref={input}
            type="file"
            accept={photoTypes.join(',')}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'photo-error photo-hint' : 'photo-hint'}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
          {problem && (
            <span class="error" id="photo-error" role="alert">
              {problem}
            </span>
          )}
        </div>
      </div>
      {picture && (
        <>
          <CropPhoto t={t} picture={picture} crop={crop} onChange={setCrop} />
          <div class="row">
            <button type="button" class="button primary" aria-disabled={busy} onClick={() => void send()}>
              {t.save}
            </button>
            <button type="button" class="button quiet" onClick={drop}>
              {messages.site.cancel}
            </button>
          </div>
        </>
      )}
      {now && !picture && (
        <div>
          <Confirm
            label={t.remove}
            question={t.removeSure}
            yes={t.removeYes}
            no={messages.site.cancel}
            onYes={remove}
          />
        </div>
      )}
      <p role="status" class="small soft">
        {said}
      </p>
    </div>
  );
}

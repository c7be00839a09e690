import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import { askAgain, queryClient } from '../../../core/query/client.ts';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { largestPhoto, photoTypes, portraitAt, smallestSide } from '../../../core/domain/photo.ts';
import { errorText } from '../../../core/i18n/error-text.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import type { Messages } from '../../../words.ts';
import { post, sendFile } from '../../../core/http/api.ts';
import { myPhotoQuery } from '../queries.ts';

const CropPhoto = lazy(() => import('./CropPhoto.tsx'));
const ChoosePortrait = lazy(() => import('./ChoosePortrait.tsx'));

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'photo' | 'errors' | 'site'>;
  /** Makes sure that there is a mentor profile for the photo to stand on. */
  prepare: () => Promise<boolean>;
  /** Saves what was picked and not saved yet; the form does it with its step. False where that failed. */
  pending: RefObject<() => Promise<boolean>>;
};

/**
 * What stands beside a mentor's name: a photo, cut and made small on this device, so that where it was taken never
 * leaves it, or one of the drawn portraits.
 */
export function PhotoField({ locale, messages, prepare, pending }: Props) {
  const t = messages.photo;
  const { data: photo = null } = useQuery(myPhotoQuery());
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  const [isDrawing, setDrawing] = useState(false);
  const [picked, setPicked] = useState('');
  const cut = useRef<(() => Promise<Blob | null>) | null>(null);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isDrawn = photo?.endsWith('.svg') ?? false;
  const isChoosing = picture !== null || isDrawing;
  useEffect(() => {
    pending.current = async () => (picked ? saveDrawn() : picture && cut.current ? save(cut.current) : true);
  });

  function refuse(code: string, retryAfter: number | null = null): false {
    setNote('');
    setProblem(errorText(locale, messages.errors, code, retryAfter));
    input.current?.focus();
    return false;
  }
  async function choose(file: File | undefined) {
    setProblem('');
    setNote('');
    if (!file) return;
    if (!photoTypes.includes(file.type)) return void refuse('photo_not_a_picture');
    const bitmap = await createImageBitmap(file).catch(() => null);
    if (!bitmap) return void refuse('photo_unreadable');
    if (Math.min(bitmap.width, bitmap.height) < smallestSide) return void refuse('photo_too_small');
    await unpick();
    setDrawing(false);
    setPicture(bitmap);
  }
  function drop() {
    picture?.close();
    setPicture(null);
    if (input.current) input.current.value = '';
  }
  /** True once what leaves the device is stored. How large the chosen file was does not matter. */
  async function send(file: Blob | null): Promise<boolean> {
    if (file && file.size > largestPhoto) return refuse('photo_too_large');
    const answer = file && (await prepare()) ? await sendFile<object>('photo', file) : null;
    if (!answer?.ok) return refuse(answer?.code ?? 'unexpected', answer?.retryAfter);
    drop();
    await askAgain('my-photo');
    setNote(t.saved);
    return true;
  }
  async function save(cutNow: () => Promise<Blob | null>): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    setProblem('');
    setNote(t.sending);
    const isSaved = await send(await cutNow());
    setBusy(false);
    return isSaved;
  }
  /** Shows a portrait as one's own, here and in the preview; it is stored with the step. */
  function pick(portrait: string) {
    setPicked(portrait);
    setProblem('');
    setNote(t.drawnPicked);
    queryClient.setQueryData(myPhotoQuery().queryKey, portraitAt(portrait));
  }
  async function unpick() {
    if (picked === '') return;
    setPicked('');
    setNote('');
    await askAgain('my-photo');
  }
  async function saveDrawn(): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    const answer = (await prepare()) ? await post('photo/portrait', { portrait: picked }) : null;
    setBusy(false);
    if (!answer?.ok) return refuse(answer?.code ?? 'unexpected', answer?.retryAfter);
    setPicked('');
    setDrawing(false);
    setNote(t.drawnSaved);
    return true;
  }
  async function remove() {
    if (picked) return unpick();
    const answer = await post('photo/remove');
    if (!answer.ok && answer.code !== 'photo_not_found') return void refuse(answer.code, answer.retryAfter);
    queryClient.setQueryData(myPhotoQuery().queryKey, null);
    setNote(isDrawn ? t.removedDrawn : t.removed);
  }
  return (
    <div className="stack">
      <p className="text-soft" id="photo-hint">
        {t.hint}
      </p>
      <div className="row">
        {photo && picture === null && (
          <img
            className="rounded-full bg-tint-lake"
            src={photo}
            width="96"
            height="96"
            alt={isDrawn ? t.yoursDrawn : t.yours}
          />
        )}
        <div className="field relative justify-items-start">
          <label className="button quiet" htmlFor="photo">
            {photo && !isDrawn ? t.change : t.choose}
          </label>
          <input
            id="photo"
            className="sr-only"
            ref={input}
            type="file"
            accept={photoTypes.join(',')}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'photo-error photo-hint' : 'photo-hint'}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
          {problem && (
            <span className="error" id="photo-error" role="alert">
              {problem}
            </span>
          )}
        </div>
        <button
          type="button"
          className="button quiet"
          ref={opener}
          aria-expanded={isDrawing}
          onClick={() => {
            drop();
            setProblem('');
            setDrawing(!isDrawing);
          }}
        >
          {t.drawn}
        </button>
      </div>
      {isDrawing && (
        <Suspense>
          <ChoosePortrait
            t={t}
            cancel={messages.site.cancel}
            current={photo}
            onPick={pick}
            onCancel={() => {
              void unpick();
              setDrawing(false);
              opener.current?.focus();
            }}
          />
        </Suspense>
      )}
      {picture && (
        <Suspense>
          <CropPhoto
            t={t}
            cancel={messages.site.cancel}
            picture={picture}
            isBusy={isBusy}
            cut={cut}
            onSave={async () => void ((await save(cut.current!)) && input.current?.focus())}
            onCancel={drop}
          />
        </Suspense>
      )}
      {photo && !isChoosing && (
        <div>
          <Confirm
            label={isDrawn ? t.removeDrawn : t.remove}
            question={t.removeSure}
            yes={t.removeYes}
            no={messages.site.cancel}
            onYes={remove}
          />
        </div>
      )}
      <p role="status" className="text-sm text-soft">
        {note}
      </p>
    </div>
  );
}

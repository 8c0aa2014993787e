/** Makes the file of a film: the page draws frame after frame, a worker encodes them meanwhile. */
import type { Moment } from '../../../atlas/moment'
import { FilmDrawing, type FilmInput } from '../../../drawing/frame'
import type { Palette } from '../../../paint/palette'
import { decodedImage } from '../drawnImage'
// oxlint-disable-next-line import/default -- Vite makes the class of it
import FilmEncoder from './film.worker?worker&inline'
import type { FilmFormat } from './filmFormat'
import type { FromWorker, ToWorker } from './messages'

export interface FilmOrder {
  input: FilmInput
  format: FilmFormat
  /** How long each frame stands. */
  seconds: number
  /** Where the map can be seen. */
  permalink: string
}

/** Frames that wait for the encoder: no more are drawn ahead, whatever the length of the film. */
const AHEAD = 2

/** Parts of a film whose frames give a GIF its colours. */
const SAMPLES = [0.2, 0.45, 0.7] as const

/**
 * @param onFrame told how many frames are drawn
 * @param signal ends everything at once; nothing is kept
 * @throws the signal's reason where it was given, and an error with words for the reader where the film cannot be made
 */
export async function makeFilm(
  { input, format, seconds, permalink }: FilmOrder,
  onFrame: (done: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  signal.throwIfAborted()
  const encoder = new Encoder(signal)
  try {
    const { size, moments, palette, title } = input
    await encoder.send({
      kind: 'begin',
      format,
      size,
      data: { title, comment: permalink },
      inks: format === 'gif' ? inksOfPalette(palette) : [],
    })
    const film = new FilmDrawing(input)
    const painter = await FramePainter.of(film, size)
    if (format === 'gif') {
      for (const share of SAMPLES) {
        const moment = moments[Math.floor(share * moments.length)]
        if (moment) await encoder.send({ kind: 'sample', picture: await painter.paint(moment) })
      }
    }
    for (const [index, moment] of moments.entries()) {
      signal.throwIfAborted()
      const picture = await painter.paint(moment)
      await encoder.send({ kind: 'frame', picture, seconds })
      onFrame(index + 1)
    }
    return await encoder.end()
  } finally {
    encoder.close()
  }
}

/** Paints what stays once, and over it what changes. */
class FramePainter {
  readonly #film: FilmDrawing
  readonly #context: CanvasRenderingContext2D
  readonly #still: ImageBitmap

  private constructor(film: FilmDrawing, context: CanvasRenderingContext2D, still: ImageBitmap) {
    this.#film = film
    this.#context = context
    this.#still = still
  }

  static async of(film: FilmDrawing, { width, height }: FilmInput['size']): Promise<FramePainter> {
    // Read back at once: the processor's own canvas saves the way from the graphics card.
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
    if (!context) throw new Error('This browser gives no canvas to draw on.')
    context.drawImage(await decodedImage(film.still()), 0, 0, width, height)
    return new FramePainter(film, context, await createImageBitmap(canvas))
  }

  async paint(moment: Moment): Promise<ImageBitmap> {
    const image = await decodedImage(this.#film.frame(moment))
    const { width, height } = this.#still
    this.#context.drawImage(this.#still, 0, 0)
    this.#context.drawImage(image, 0, 0, width, height)
    return createImageBitmap(this.#context.canvas)
  }
}

/** The worker, from this side. */
class Encoder {
  readonly #worker = new FilmEncoder()
  readonly #failed: Promise<never>
  readonly #waiting: (() => void)[] = []
  #pending = 0
  #whenFile: ((file: Blob) => void) | undefined

  constructor(signal: AbortSignal) {
    this.#failed = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      this.#worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'failed') reject(new Error(data.reason))
        else if (data.kind === 'file') this.#whenFile?.(data.file)
        else {
          this.#pending--
          this.#waiting.shift()?.()
        }
      })
    })
    // Whoever waits hears of it; where nobody does, it is no error of the page.
    this.#failed.catch(() => {})
  }

  /** Resolves when few enough messages wait. */
  async send(message: ToWorker): Promise<void> {
    this.#worker.postMessage(message, 'picture' in message ? [message.picture] : [])
    this.#pending++
    while (this.#pending > AHEAD) {
      const done = new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
      })
      await Promise.race([done, this.#failed])
    }
  }

  async end(): Promise<Blob> {
    const file = new Promise<Blob>((resolve) => {
      this.#whenFile = resolve
    })
    this.#worker.postMessage({ kind: 'end' } satisfies ToWorker, [])
    return Promise.race([file, this.#failed])
  }

  close(): void {
    this.#worker.terminate()
  }
}

/** Every plain colour of the palette: those of large areas and those of small signs. */
function inksOfPalette(palette: Palette): string[] {
  const { status, land, water, lake, ussr, paper, ink, ink2, coast } = palette
  return [
    land,
    water,
    lake,
    ussr,
    paper,
    ink,
    ink2,
    coast,
    ...Object.values(status).flatMap(({ fill, outline, label }) => [fill, outline, label]),
  ].filter((colour) => /^#[\da-f]{6}$/i.test(colour))
}

/** Encodes the frames of a film away from the page, one after the other. */
import { type FilmFormat, MEDIA_TYPES } from './filmFormat'
import { GifFilm } from './gifFilm'
import type { Begin, FromWorker, ToWorker } from './messages'
import { VideoFilm } from './videoFilm'

interface Encoding {
  sample(picture: ImageBitmap): void
  add(picture: ImageBitmap, seconds: number): void | Promise<void>
  finish(): Uint8Array<ArrayBuffer> | Promise<ArrayBuffer>
}

let format: FilmFormat = 'gif'
let encoding: Encoding | undefined
let last: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  last = last.then(async () => {
    try {
      answer(await take(data))
    } catch (error) {
      answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  })
})

function answer(message: FromWorker): void {
  postMessage(message)
}

async function take(message: ToWorker): Promise<FromWorker> {
  switch (message.kind) {
    case 'begin': {
      format = message.format
      encoding =
        message.format === 'gif' ? gifEncoding(message) : await videoEncoding(message, message.format)
      break
    }
    case 'sample': {
      encoding?.sample(message.picture)
      message.picture.close()
      break
    }
    case 'frame': {
      await encoding?.add(message.picture, message.seconds)
      message.picture.close()
      break
    }
    case 'end': {
      const bytes = await encoding?.finish()
      return { kind: 'file', file: new Blob(bytes ? [bytes] : [], { type: MEDIA_TYPES[format] }) }
    }
  }
  return { kind: 'done' }
}

async function videoEncoding({ size, data }: Begin, kind: 'mp4' | 'webm'): Promise<Encoding> {
  const film = await VideoFilm.begin(kind, size, data)
  return {
    sample() {},
    add: (picture, seconds) => film.add(picture, seconds),
    finish: () => film.finish(),
  }
}

function gifEncoding({ size, inks }: Begin): Encoding {
  const context = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives no canvas to draw on.')
  const samples: Uint8ClampedArray[] = []
  let film: GifFilm | undefined
  const pixelsOf = (picture: ImageBitmap) => {
    context.drawImage(picture, 0, 0)
    return context.getImageData(0, 0, size.width, size.height).data
  }
  return {
    sample(picture) {
      samples.push(pixelsOf(picture))
    },
    add(picture, seconds) {
      film ??= new GifFilm(size, inks, samples.splice(0))
      film.add(pixelsOf(picture), seconds)
    },
    finish: () => film?.finish() ?? new Uint8Array(),
  }
}

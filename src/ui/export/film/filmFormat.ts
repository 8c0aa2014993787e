/** The kinds of file that a film can be, and which of them this browser makes. */
export const FILM_FORMATS = ['mp4', 'webm', 'gif'] as const
export type FilmFormat = (typeof FILM_FORMATS)[number]

/** Names of formats and codecs: the same in every language. */
export const FORMAT_NAMES: Readonly<Record<FilmFormat, string>> = {
  mp4: 'MP4 (H.264)',
  webm: 'WebM (VP9)',
  gif: 'GIF',
}

export const MEDIA_TYPES: Readonly<Record<FilmFormat, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  gif: 'image/gif',
}

/** Of levels that carry 1920 × 1080. */
const CODECS: Readonly<Record<Exclude<FilmFormat, 'gif'>, readonly string[]>> = {
  mp4: ['avc1.640028'],
  webm: ['vp09.00.40.08', 'vp8'],
}

/** GIF is written by the atlas itself; the others need the browser's encoders. */
export async function formatsHere(size: { width: number; height: number }): Promise<ReadonlySet<FilmFormat>> {
  const can = async (format: Exclude<FilmFormat, 'gif'>) => {
    if (!('VideoEncoder' in globalThis)) return false
    const answers = await Promise.all(
      CODECS[format].map((codec) =>
        VideoEncoder.isConfigSupported({ codec, ...size }).catch(() => undefined),
      ),
    )
    return answers.some((answer) => answer?.supported === true)
  }
  const [mp4, webm] = await Promise.all([can('mp4'), can('webm')])
  return new Set(FILM_FORMATS.filter((format) => format === 'gif' || (format === 'mp4' ? mp4 : webm)))
}

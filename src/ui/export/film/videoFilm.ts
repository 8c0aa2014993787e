/** A film as MP4 or WebM, by the encoders of the browser. */
import {
  BufferTarget,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_VERY_HIGH,
  type VideoCodec,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from 'mediabunny'

/** The first that the browser encodes is taken. */
const CODECS: Readonly<Record<'mp4' | 'webm', VideoCodec[]>> = { mp4: ['avc'], webm: ['vp9', 'vp8'] }

/** Seconds between frames that stand for themselves, so that a player can jump to them. */
const KEY_FRAMES = 10

export interface FilmData {
  title: string
  /** Where it can be seen. */
  comment: string
}

export class VideoFilm {
  readonly #output: Output<Mp4OutputFormat | WebMOutputFormat, BufferTarget>
  readonly #source: VideoSampleSource
  #seconds = 0

  private constructor(
    output: Output<Mp4OutputFormat | WebMOutputFormat, BufferTarget>,
    source: VideoSampleSource,
  ) {
    this.#output = output
    this.#source = source
  }

  /** @throws where the browser encodes none of the codecs at this size */
  static async begin(
    format: 'mp4' | 'webm',
    size: { width: number; height: number },
    data: FilmData,
  ): Promise<VideoFilm> {
    const codec = await getFirstEncodableVideoCodec(CODECS[format], size)
    if (!codec) throw new Error('This browser does not encode films of this kind.')
    const output = new Output({
      format: format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
      target: new BufferTarget(),
    })
    const source = new VideoSampleSource({ codec, quality: QUALITY_VERY_HIGH, keyFrameInterval: KEY_FRAMES })
    output.addVideoTrack(source)
    output.setMetadataTags(data)
    await output.start()
    return new VideoFilm(output, source)
  }

  /** Waits while the encoder has enough to do. */
  async add(picture: ImageBitmap, seconds: number): Promise<void> {
    const sample = new VideoSample(picture, { timestamp: this.#seconds, duration: seconds })
    this.#seconds += seconds
    await this.#source.add(sample)
    sample.close()
  }

  async finish(): Promise<ArrayBuffer> {
    await this.#output.finalize()
    const { buffer } = this.#output.target
    if (!buffer) throw new Error('The film came out empty.')
    return buffer
  }
}

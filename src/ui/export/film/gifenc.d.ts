/** What of gifenc is used; the package has no types of its own. */
declare module 'gifenc' {
  export type Rgb = [red: number, green: number, blue: number]

  interface FrameOptions {
    /** Of all frames, with the first. */
    palette?: readonly Rgb[]
    transparent?: boolean
    transparentIndex?: number
    /** Milliseconds. */
    delay?: number
    /** 0 for ever, -1 once; with the first frame. */
    repeat?: number
    /** 1 leaves the frame as it is. */
    dispose?: number
  }

  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void
    finish(): void
    bytes(): Uint8Array<ArrayBuffer>
  }

  export function GIFEncoder(): Encoder
  export function quantize(rgba: Uint8ClampedArray, colours: number): Rgb[]
  export function nearestColorIndex(palette: readonly Rgb[], colour: Rgb): number
}

/**
 * Runs in the page before its own scripts: notes when a frame of the map has been
 * given to the graphics card, and whether it holds the new state. The time is
 * taken before the pixels are read, so that rasterising is not in it.
 */

/** A point of the canvas in CSS pixels, from its top left corner. */
export interface ProbePoint {
  x: number
  y: number
}

export interface FrameProbe {
  /** Remembers what the points look like now. */
  watch(points: ProbePoint[]): void
  /** Begins to wait; resolves with the milliseconds to the first frame in which every point has changed. */
  next(timeout: number): Promise<number>
}

declare global {
  interface Window {
    frameProbe: FrameProbe
  }
}

export function installFrameProbe(): void {
  const SIDE = 14
  let gl: WebGL2RenderingContext | undefined
  let drawn = false
  let points: ProbePoint[] = []
  let before: string[] = []
  let onFrame: ((time: number) => void) | undefined

  // oxlint-disable-next-line typescript/unbound-method -- called with the canvas it belongs to, below
  const getContext = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    // The last frame stays readable, so that what was before can be looked at between frames.
    const asked = args[0] === 'webgl2' ? [args[0], { ...Object(args[1]), preserveDrawingBuffer: true }] : args
    const context = Reflect.apply(getContext, this, asked) as RenderingContext | null
    if (args[0] === 'webgl2' && context instanceof WebGL2RenderingContext && this.isConnected) {
      gl = context
      const draw = context.drawElements.bind(context)
      context.drawElements = (...values) => {
        drawn = true
        draw(...values)
      }
    }
    return context
  } as typeof getContext

  const request = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      drawn = false
      callback(time)
      if (drawn) onFrame?.(performance.now())
    })

  const look = ({ x, y }: ProbePoint) => {
    if (!gl) return ''
    const ratio = gl.drawingBufferWidth / (gl.canvas as HTMLCanvasElement).clientWidth
    const pixels = new Uint8Array(SIDE * SIDE * 4)
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    gl.readPixels(
      Math.round(x * ratio - SIDE / 2),
      Math.round(gl.drawingBufferHeight - y * ratio - SIDE / 2),
      SIDE,
      SIDE,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      pixels,
    )
    return pixels.join()
  }

  window.frameProbe = {
    watch(next) {
      points = next
      before = []
    },
    next(timeout) {
      return new Promise((resolve, reject) => {
        let start = Number.NaN
        const stop = setTimeout(() => {
          onFrame = undefined
          reject(new Error(`no frame with the new state within ${timeout} ms`))
        }, timeout)
        const waitForChange = (time: number) => {
          if (!points.every((point, index) => look(point) !== before[index])) return
          clearTimeout(stop)
          onFrame = undefined
          resolve(time - start)
        }
        before = points.map(look)
        onFrame = waitForChange
        window.addEventListener(
          'keydown',
          () => {
            start = performance.now()
          },
          { capture: true, once: true },
        )
        document.documentElement.dataset['probe'] = 'ready'
      })
    },
  }
}

/**
 * Encodes a picture as PNG away from the page: on the page itself Chromium puts the
 * encoding off until it is idle, which beside a busy map takes seconds.
 */
addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => {
  void encode(data).then(
    (png) => postMessage(png),
    (error: unknown) => postMessage(String(error)),
  )
})

async function encode(picture: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('bitmaprenderer')
  if (!context) throw new Error('This browser gives no canvas to draw on.')
  context.transferFromImageBitmap(picture)
  return canvas.convertToBlob({ type: 'image/png' })
}

import './printSheet.css'
import type { Paper } from '../../drawing/paper'

const ID = 'sheet-to-print'

/** Prints the sheet alone, on paper of its own size. */
export async function printSheet(svg: Blob, { width, height }: Paper): Promise<void> {
  document.getElementById(ID)?.remove()
  const address = URL.createObjectURL(svg)
  const holder = document.createElement('div')
  holder.id = ID
  const size = document.createElement('style')
  size.textContent = `@page{size:${width}mm ${height}mm;margin:0}#${ID} img{width:${width}mm;height:${height}mm}`
  const image = document.createElement('img')
  image.alt = ''
  image.src = address
  holder.append(size, image)
  document.body.append(holder)
  await image.decode()
  addEventListener(
    'afterprint',
    () => {
      holder.remove()
      URL.revokeObjectURL(address)
    },
    { once: true },
  )
  print()
}
